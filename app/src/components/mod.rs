//! The parts that pages are made of: plain HTML after the GOV.UK and ARIA patterns, rendered on the server.
//!
//! Components hold no words of their own: every label arrives translated, so a page decides the language once.
//! They take meaning (`Tone::Attention`, `Look::Primary`), never class names, and each returns an `AnyView`, which
//! keeps the types of large pages small enough to compile quickly. Optional words are [`Words`]: pass a `&str`, a
//! `String` or an `Option<String>`; blank means absent.
//!
//! Pages arrange them with the few classes of `style/layout.css`: `wrap` (the page's width), `flow` (vertical rhythm,
//! on `<main>`), `measure` and `prose` (reading width), `columns`, `beside` (content and a narrower column), `desk`.

mod balance_bar;
mod balance_chart;
mod button;
mod card;
mod checklist;
mod choice;
mod data_table;
mod empty;
mod error_summary;
mod field;
mod fieldset;
mod filter_panel;
mod form;
mod frame;
mod heat;
mod icon;
mod mail;
mod marked;
mod month_grid;
mod navigation;
mod notice;
mod outcome;
mod paging;
mod progress;
mod rail;
mod split_bar;
mod summary_list;
mod tag;
mod text;
mod text_area;
#[cfg(feature = "ssr")]
mod time_axis;
mod timeline;
mod title_block;
mod words;

#[cfg(test)]
mod gallery;

pub use balance_chart::{
    BalanceChart, BalanceGroup, BalanceHeadings, BalanceLegend, BalanceRow, Tally,
};
pub use button::{Button, LinkButton, Look, PostButton};
pub use card::{Card, CardGrid};
pub use checklist::{Checklist, Step, StepState};
pub use choice::{Arrangement, Checkbox, Checkboxes, Choice, Radios, Select};
pub use data_table::{Cell, Column, DataTable, Order};
pub use empty::Empty;
pub use error_summary::{ErrorSummary, FieldError};
pub use field::{Field, Input, Width};
pub use fieldset::Fieldset;
pub use filter_panel::{Chip, FilterPanel};
pub use form::{Actions, Disclosure, GetForm, Hidden, PostForm};
pub use frame::{Language, LanguageMenu, Search, SiteFooter, SiteHeader, SkipLink};
pub use heat::HeatCell;
pub use icon::Icon;
pub use mail::{Mail, MailWords};
pub use marked::{Marked, MarkingHelp};
pub use month_grid::{MonthDay, MonthGrid};
pub use navigation::{Breadcrumb, Link, Tabs};
pub use notice::Notice;
pub use outcome::{Grade, GradeBar, Point, Recommendation};
pub use paging::{Paging, PagingWords};
pub use progress::Progress;
pub use rail::{Rail, RailGroup};
pub use split_bar::SplitBar;
pub use summary_list::{SummaryList, SummaryRow};
pub use tag::{Tag, Tone};
pub use text::{Bdi, Prose, TimeText};
pub use text_area::TextArea;
#[cfg(feature = "ssr")]
pub use time_axis::{Mark, MarkShape, TimeAxis};
pub use timeline::{Event, Timeline};
pub use title_block::{Fact, TitleBlock};
pub use words::Words;
