//! The cells that hold an event's references: `[1][2]`, each with a link.

use super::problem::Problem;
use super::reference::normalise_reference;
use super::source::Span;
use super::table::Cell;

/// One number in a cell of references.
#[derive(Clone, Debug)]
struct Number {
    value: u64,
    /// The link around the number.
    link: Option<usize>,
    /// How many brackets stand before it.
    opened: usize,
    closed: usize,
    /// A link that is only a label.
    shadowed: Option<usize>,
}

/// What a cell of references says.
#[derive(Clone, Debug, Default)]
pub struct References {
    /// The places, normalised.
    pub places: Vec<String>,
    /// How many numbers have no link.
    pub unlinked: usize,
}

/// Whether a cell holds numbers in brackets, or linked numbers, and nothing else.
#[must_use]
pub fn looks_like_references(cell: &Cell) -> bool {
    numbers(cell).is_some_and(|numbers| !numbers.is_empty())
}

/// Whether a cell holds references that count from 1, as those of an event do.
#[must_use]
pub fn counts_from_one(cell: &Cell) -> bool {
    numbers(cell).is_some_and(|numbers| numbers.first().is_some_and(|first| first.value == 1))
}

/// Reads a cell of references; what is wrong with it goes to `problems`.
pub fn read_references(cell: &Cell, problems: &mut Vec<(Problem, Span)>) -> References {
    let mut references = References::default();
    let Some(numbers) = numbers(cell) else {
        let found = cell.text().trim().to_owned();
        problems.push((Problem::ReferenceInvalid { found }, cell.text_span()));
        return references;
    };
    for (number, expected) in numbers.iter().zip(1..) {
        if number.value != expected {
            let found = number.value;
            problems.push((Problem::ReferenceGap { found, expected }, cell.text_span()));
            break;
        }
    }
    let mut of_number = vec![false; cell.links.len()];
    let mut label = vec![false; cell.links.len()];
    for number in &numbers {
        match number.link {
            None if number.opened > 1 => {
                problems.push((Problem::LinkWithoutTarget, cell.text_span()));
            }
            None => references.unlinked += 1,
            Some(link) => of_number[link] = true,
        }
        if let Some(link) = number.shadowed {
            label[link] = true;
        }
    }
    for (index, link) in cell.links.iter().enumerate() {
        let problem = if label[index] {
            continue;
        } else if !of_number[index] {
            let found = String::new();
            Problem::ReferenceInvalid { found }
        } else if link.target.trim().is_empty() {
            Problem::LinkWithoutTarget
        } else if let Some(place) = normalise_reference(&link.target) {
            references.places.push(place);
            continue;
        } else {
            let target = link.target.clone();
            Problem::LinkOutside { target }
        };
        problems.push((problem, link.span.clone()));
    }
    references
}

/// The numbers of a cell; `None` where anything else stands in it.
fn numbers(cell: &Cell) -> Option<Vec<Number>> {
    let mut numbers: Vec<Number> = Vec::new();
    let mut opened = 0;
    // Whether the last number may go on with another digit.
    let mut open = false;
    for run in &cell.runs {
        if run.code.is_some() {
            return None;
        }
        for character in run.text.chars() {
            if let Some(digit) = character.to_digit(10) {
                match numbers
                    .last_mut()
                    .filter(|last| open && last.link == run.link)
                {
                    Some(number) => {
                        number.value = number.value.checked_mul(10)?.checked_add(digit.into())?;
                    }
                    None => numbers.push(Number {
                        value: digit.into(),
                        link: run.link,
                        opened: std::mem::take(&mut opened),
                        closed: 0,
                        shadowed: None,
                    }),
                }
                open = true;
                continue;
            }
            open = false;
            match character {
                '[' => opened += 1,
                ']' => numbers.last_mut()?.closed += 1,
                ',' | ';' => {}
                space if space.is_whitespace() => {}
                _ => return None,
            }
        }
    }
    let closed = numbers.iter().all(|number| {
        number.opened == number.closed && (number.opened > 0 || number.link.is_some())
    });
    (opened == 0 && closed).then(|| unpaired(numbers))
}

/// Resolves `[[1]][20]`, in which both numbers are the labels of links of the document:
/// the first is what the page shows, the second where it leads.
fn unpaired(numbers: Vec<Number>) -> Vec<Number> {
    let is_pair = |pair: &[Number]| match pair {
        [shown, label] => {
            shown.opened > 0 && label.opened == 0 && shown.link.is_some() && label.link.is_some()
        }
        _ => false,
    };
    if numbers.is_empty() || !numbers.chunks(2).all(is_pair) {
        return numbers;
    }
    let mut shown = Vec::with_capacity(numbers.len() / 2);
    for pair in numbers.chunks(2) {
        if let [number, label] = pair {
            shown.push(Number {
                link: label.link,
                shadowed: number.link,
                ..number.clone()
            });
        }
    }
    shown
}
