//! Business time: zones, countries, public holidays, business days and opening hours, as pure functions.
//!
//! Nothing here reads a clock, a file or the environment: zones come from the time-zone database compiled
//! into the program, holidays from a table compiled into it. It must not know what an application or a
//! message is; it only answers “which day, which hour, where they are”.
//!
//! Start at [`Calendar::resolve`]: it turns what is known of a recipient into a [`Calendar`] and says what
//! had to be assumed. All counting of business days is in `business`, all opening hours are in `hours`.

mod business;
mod country;
mod days;
mod holiday;
mod holiday_format;
mod holiday_table;
mod hours;
mod region;
mod resolve;
mod spelt;
mod zone;
mod zone_seen;

pub use business::{BusinessDays, Calendar, DayKind, SoftReason};
pub use country::Country;
pub use holiday::{Holiday, HolidayKind, holiday_on, holiday_years, holidays_between};
pub use hours::Hours;
pub use region::Region;
pub use resolve::{Assumption, CountrySource, RegionSource, ZoneSource};
pub use spelt::{month_name, weekday_name};
pub use zone::Zone;
pub use zone_seen::{ZoneSeen, ZoneSign};
