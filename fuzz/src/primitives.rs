use std::fmt::{Debug, Display};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::str::FromStr;

use odata_core::json::{self, ReadValue, WriteValue};
use odata_core::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};

/// What a type reads it writes, as a text and in JSON; and what another crate's type takes it gives back.
pub fn reads_primitives(text: &str) {
    if let Some(date) = reads::<Date>(text) {
        gives_back::<_, time::Date>(date);
        gives_back::<_, chrono::NaiveDate>(date);
        gives_back::<_, jiff::civil::Date>(date);
        assert_eq!(Date::from_unix_days(date.unix_days()), Some(date));
    }
    if let Some(time) = reads::<TimeOfDay>(text) {
        gives_back_what::<_, time::Time>(time, |a, b| a.cmp_time(b).is_eq());
        gives_back_what::<_, chrono::NaiveTime>(time, |a, b| a.cmp_time(b).is_eq());
        gives_back_what::<_, jiff::civil::Time>(time, |a, b| a.cmp_time(b).is_eq());
    }
    if let Some(at) = reads::<DateTimeOffset>(text) {
        let same = |a: &DateTimeOffset, b: &DateTimeOffset| {
            a.cmp_instant(b).is_eq() && a.offset_minutes() == b.offset_minutes()
        };
        gives_back_what::<_, time::OffsetDateTime>(at, same);
        gives_back_what::<_, time::UtcDateTime>(at, same);
        gives_back_what::<_, chrono::DateTime<chrono::FixedOffset>>(at, same);
        gives_back_what::<_, chrono::DateTime<chrono::Utc>>(at, same);
        gives_back_what::<_, jiff::Zoned>(at, same);
        gives_back_what::<_, jiff::Timestamp>(at, same);
    }
    if let Some(duration) = reads::<Duration>(text) {
        let same = |a: &Duration, b: &Duration| a.cmp_length(b).is_eq();
        gives_back_what::<_, std::time::Duration>(duration.clone(), same);
        gives_back_what::<_, time::Duration>(duration.clone(), same);
        gives_back_what::<_, chrono::TimeDelta>(duration.clone(), same);
        gives_back_what::<_, jiff::SignedDuration>(duration, same);
    }
    if let Some(decimal) = reads::<Decimal>(text) {
        let same = |a: &Decimal, b: &Decimal| a.cmp_value(b).is_some_and(|order| order.is_eq());
        gives_back_what::<_, rust_decimal::Decimal>(decimal.clone(), same);
        gives_back_what::<_, bigdecimal::BigDecimal>(decimal, same);
    }
    if let Some(guid) = reads::<Guid>(text) {
        gives_back::<_, uuid::Uuid>(guid);
    }
    reads::<Binary>(text);
}

fn reads<T>(text: &str) -> Option<T>
where
    T: FromStr + Display + Debug + Eq + Ord + Hash + Clone + WriteValue + for<'a> ReadValue<'a>,
    T::Err: Debug,
{
    let Ok(value) = text.parse::<T>() else {
        let quoted = json::to_string(&text);
        assert!(json::from_str::<T>(&quoted).is_err());
        return None;
    };
    let written = value.to_string();
    let again: T = written.parse().expect("what is written is read");
    assert_eq!(again, value);
    assert!(again.cmp(&value).is_eq());
    let hash = |value: &T| {
        let mut hasher = DefaultHasher::new();
        value.hash(&mut hasher);
        hasher.finish()
    };
    assert_eq!(hash(&again), hash(&value));
    let quoted: T = json::from_str(&json::to_string(&written)).expect("a string of it is read");
    assert_eq!(quoted, value);
    json::from_str::<T>(&json::to_string(&value)).expect("what is written is read");
    Some(value)
}

fn gives_back<T, U>(value: T)
where
    T: Clone + Debug + PartialEq + TryFrom<U>,
    U: TryFrom<T>,
    <T as TryFrom<U>>::Error: Debug,
{
    gives_back_what::<T, U>(value, |a, b| a == b);
}

/// What the other type can hold comes back as a value that is the same.
fn gives_back_what<T, U>(value: T, same: impl Fn(&T, &T) -> bool)
where
    T: Clone + Debug + TryFrom<U>,
    U: TryFrom<T>,
    <T as TryFrom<U>>::Error: Debug,
{
    if let Ok(other) = U::try_from(value.clone()) {
        let back = T::try_from(other).expect("it came from here");
        assert!(same(&back, &value), "{back:?} and {value:?}");
    }
}
