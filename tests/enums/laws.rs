//! What holds of all sets of flags.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use odata_core::{Flags, json};
use proptest::prelude::*;

use crate::flags::Audience;

fn member() -> impl Strategy<Value = Audience> {
    prop_oneof![
        Just(Audience::Me),
        Just(Audience::Family),
        Just(Audience::Contacts),
        Just(Audience::Organization),
        "[a-z]{1,2}".prop_map(Audience::Other),
        "[ -~]{0,6}".prop_map(Audience::Other),
        any::<i64>().prop_map(|value| Audience::Other(value.to_string())),
        any::<String>().prop_map(Audience::Other),
    ]
}

fn members() -> impl Strategy<Value = Vec<Audience>> {
    prop::collection::vec(member(), 0..8)
}

fn set(members: &[Audience]) -> Flags<Audience> {
    members.iter().cloned().collect()
}

fn hash(flags: &Flags<Audience>) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one(flags)
}

fn names(flags: &Flags<Audience>) -> BTreeSet<String> {
    flags
        .iter()
        .map(|member| Flags::from(member.clone()).to_string())
        .collect()
}

proptest! {
    #[test]
    fn order_and_repetition_do_not_matter(members in members(), seed in any::<usize>()) {
        let mut other = members.clone();
        other.rotate_left(seed % members.len().max(1));
        other.extend(members.first().cloned());
        let (one, two) = (set(&members), set(&other));
        prop_assert_eq!(&one, &two);
        prop_assert_eq!(hash(&one), hash(&two));
    }

    #[test]
    fn members_are_distinct(members in members()) {
        let flags = set(&members);
        prop_assert_eq!(names(&flags).len(), flags.len());
    }

    #[test]
    fn what_is_written_is_read(members in members()) {
        let flags = set(&members);
        let text = json::to_string(&flags);
        let read: Flags<Audience> = json::from_str(&text).unwrap();
        // The empty set is the value 0, which is a member's.
        let expected = if flags.is_empty() { Flags::from(Audience::Me) } else { flags.clone() };
        prop_assert_eq!(&read, &expected, "{}", text);
        prop_assert_eq!(read.as_slice(), expected.as_slice());
        prop_assert_eq!(serde_json::from_str::<Flags<Audience>>(&text).unwrap(), expected);
        prop_assert_eq!(serde_json::to_string(&flags).unwrap(), text);
    }

    #[test]
    fn inserting_makes_it_contain(members in members(), member in member()) {
        let mut flags = set(&members);
        let was_there = flags.contains(&member);
        prop_assert_eq!(flags.insert(member.clone()), !was_there);
        prop_assert!(flags.contains(&member));
        let gone = Flags::from(member.clone());
        prop_assert_eq!(flags.remove(&member), !gone.is_empty());
        prop_assert!(gone.iter().all(|member| !flags.contains(member)));
    }

    #[test]
    fn operations_are_those_of_sets(one in members(), two in members()) {
        let (one, two) = (set(&one), set(&two));
        let (left, right) = (names(&one), names(&two));
        let union = one.clone().union(two.clone());
        prop_assert_eq!(names(&union), left.union(&right).cloned().collect());
        prop_assert_eq!(&union, &two.clone().union(one.clone()));
        let both = one.clone().intersection(&two);
        prop_assert_eq!(names(&both), left.intersection(&right).cloned().collect());
        let rest = one.clone().difference(&two);
        prop_assert_eq!(names(&rest), left.difference(&right).cloned().collect());
        prop_assert_eq!(one.is_subset(&two), left.is_subset(&right));
        prop_assert_eq!(both.union(rest), one);
    }

    #[test]
    fn a_number_is_the_set_of_its_bits(value in any::<i64>()) {
        let flags: Flags<Audience> = json::from_str(&value.to_string()).unwrap();
        prop_assert_eq!(flags.bits(), Some(value));
        let again: Flags<Audience> = json::from_str(&json::to_string(&flags)).unwrap();
        prop_assert_eq!(again, flags);
    }
}
