//! The names of all events, by number.

use audithook_spec::Event;
use proc_macro2::TokenStream;
use quote::quote;

use crate::Context;
use crate::event::number;

pub(crate) fn name_table(cx: &Context, events: &[Event]) -> TokenStream {
    let event_id = cx.core("EventId");
    let table = cx.core("NameTable");
    let count = number(events.len());
    let names = events.iter().map(|event| &event.name);
    quote! {
        /// How many events the spec has.
        pub const COUNT: usize = #count;

        /// The names of all events, by number and so in the order of their bytes.
        pub static NAMES: [&str; COUNT] = [#(#names),*];

        /// The name of the event with this number; `None` where the spec has no such number.
        ///
        /// ```
        /// use audithook_events::{id_of, name_of};
        ///
        /// let id = id_of(b"open").unwrap();
        /// assert_eq!(name_of(id), Some("open"));
        /// ```
        #[inline]
        #[must_use]
        pub fn name_of(id: #event_id) -> Option<&'static str> {
            NAMES.get(id.index()).copied()
        }

        static TABLE: #table<COUNT> = #table::new(&NAMES);

        /// The number of the event with this name; `None` where the spec does not have it.
        #[inline]
        #[must_use]
        pub fn id_of(name: &[u8]) -> Option<#event_id> {
            if const { TABLE.is_whole() } {
                TABLE.find_placed(name)
            } else {
                TABLE.find(name)
            }
        }
    }
}
