//! Names and numbers of the spec's events.

use audithook_core::EventId;

pub(crate) use audithook_events::id_of;

/// The name of an event whose number `id_of` gave.
#[inline]
pub(crate) fn name_of(id: EventId) -> &'static str {
    audithook_events::name_of(id).unwrap_or_default()
}
