//! Text that UTF-8 cannot hold: file names that are not UTF-8 arrive with lone
//! surrogates (PEP 383).

use bumpalo::Bump;
use bumpalo::collections::Vec;

/// Generalised UTF-8 of code points, surrogates in three bytes: what
/// `str.encode("utf-8", "surrogatepass")` gives, without the codec registry,
/// which imports modules where it was not used before.
///
/// What is no code point is left out.
pub(crate) fn encode(code_points: impl Iterator<Item = u32>, arena: &Bump) -> &[u8] {
    let mut bytes = Vec::new_in(arena);
    for code_point in code_points {
        match char::from_u32(code_point) {
            Some(char) => bytes.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes()),
            None if (0xd800..=0xdfff).contains(&code_point) => {
                let [.., high, low] = code_point.to_be_bytes();
                // 1110xxxx 10xxxxxx 10xxxxxx
                bytes.push(0xe0 | high >> 4);
                bytes.push(0x80 | (high & 0x0f) << 2 | low >> 6);
                bytes.push(0x80 | low & 0x3f);
            }
            None => {}
        }
    }
    bytes.into_bump_slice()
}

#[cfg(test)]
mod tests {
    use audithook::Text;

    use super::*;

    #[test]
    fn surrogates_keep_three_bytes_and_become_the_bytes_of_the_name() {
        let arena = Bump::new();
        let name = "caf\u{1f40d}"
            .chars()
            .map(u32::from)
            .chain([0xdce9, 0xdc80]);
        let bytes = encode(name, &arena);
        assert_eq!(bytes, b"caf\xf0\x9f\x90\x8d\xed\xb3\xa9\xed\xb2\x80");
        let text = Text::from_bytes(bytes).unwrap();
        assert_eq!(&*text.to_os_bytes(), b"caf\xf0\x9f\x90\x8d\xe9\x80");
    }

    #[test]
    fn what_is_no_code_point_is_left_out() {
        let arena = Bump::new();
        assert_eq!(
            encode([u32::MAX, 0x11_0000, 0x61].into_iter(), &arena),
            b"a"
        );
        assert_eq!(encode(std::iter::empty(), &arena), b"");
    }
}
