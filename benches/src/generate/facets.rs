//! Facets of a person's profile with values as services have them.
use super::own::own;
use super::structures::fraction;
use super::tree::{Tree, null, object, scalar, text};
use crate::random::Random;

pub const NAMESPACE: &str = "Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models";

/// What the texts of a payload are made of.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    pub(super) people: &'static [&'static str],
    pub(super) titles: &'static [&'static str],
    pub(super) sentences: &'static [&'static str],
}

pub const PLAIN: Words = Words {
    people: &[
        "Innocenty Popov",
        "Adele Vance",
        "Lidia Holloway",
        "Diego Siciliani",
        "Megan Bowen",
    ],
    titles: &[
        "Chelsea FC",
        "Photography",
        "Mountain biking",
        "Chess",
        "Public speaking",
        "Home brewing",
    ],
    sentences: &[
        "World's greatest football club and a member since the age of nine",
        "Weekends with an old camera in the hills behind the city",
        "Organises the yearly meeting of the local group",
        "Learnt at university and kept up since then, mostly in the evenings and on trains",
    ],
};

/// The same with letters of two to four bytes, quotes, backslashes and line ends.
pub const MULTILINGUAL: Words = Words {
    people: &[
        "Zoë Müller",
        "Łukasz Żółkiewski",
        "渡辺 明",
        "Ольга Петрова",
        "عمر حداد",
    ],
    titles: &[
        "Hörspiele",
        "写真",
        "Шахматы",
        "Randonnée à vélo",
        "\"Come on\" you Reds",
        "🎸 and 🥁",
    ],
    sentences: &[
        "Größter Fußballverein der Welt,\nund Mitglied seit dem neunten Lebensjahr",
        "週末は古いカメラを持って街の裏の丘へ",
        "Said \"yes\" to C:\\Photos\\2024,\tand never looked back",
        "Организует ежегодную встречу местной группы",
    ],
};

pub const FACETS: [&str; 10] = [
    "personInterest",
    "languageProficiency",
    "skillProficiency",
    "personAward",
    "personCertification",
    "personWebsite",
    "personName",
    "itemEmail",
    "itemPhone",
    "webAccount",
];

/// A facet of the type of this name; the properties of the base come first, the type's tag before them.
pub fn facet(name: &str, random: &mut Random, words: Words) -> Tree {
    let mut members = vec![("@odata.type".into(), text(&format!("#{NAMESPACE}.{name}")))];
    members.extend(base(random, words));
    members.extend(
        own(name, random, words)
            .into_iter()
            .map(|(name, value)| (name.into(), value)),
    );
    Tree::Object(members)
}

/// A page of a collection, as a service answers.
pub fn collection(entities: Vec<Tree>) -> Tree {
    let context = "https://graph.microsoft.com/beta/$metadata\
                   #users('db789417-4ccb-41d1-a0a9-47b01a09ea49')/profile/interests";
    object([
        ("@odata.context", text(context)),
        ("value", Tree::List(entities)),
    ])
}

pub fn interests(count: usize, random: &mut Random, words: Words) -> Tree {
    collection(
        (0..count)
            .map(|_| facet("personInterest", random, words))
            .collect(),
    )
}

pub fn any_facets(count: usize, random: &mut Random, words: Words) -> Tree {
    let facets = (0..count).map(|_| {
        let name = random.pick(&FACETS);
        facet(name, random, words)
    });
    collection(facets.collect())
}

fn base(random: &mut Random, words: Words) -> [(String, Tree); 7] {
    let audiences = ["me", "contacts", "organization", "everyone"];
    [
        ("id", text(&guid(random))),
        ("allowedAudiences", text(random.pick(&audiences))),
        ("inference", inference(random)),
        ("createdDateTime", moment(random)),
        ("createdBy", identity_set(random, words)),
        ("lastModifiedDateTime", moment(random)),
        ("lastModifiedBy", identity_set(random, words)),
    ]
    .map(|(name, value)| (name.into(), value))
}

pub(super) fn tag(name: &str) -> (&'static str, Tree) {
    ("@odata.type", text(&format!("{NAMESPACE}.{name}")))
}

fn inference(random: &mut Random) -> Tree {
    if random.chance(5) {
        return null();
    }
    object([
        tag("inferenceData"),
        ("confidenceScore", scalar(fraction(random))),
        ("userHasVerifiedAccuracy", scalar(random.chance(2))),
    ])
}

fn identity_set(random: &mut Random, words: Words) -> Tree {
    let user = object([
        tag("identity"),
        ("displayName", text(random.pick(words.people))),
        ("id", text(&guid(random))),
    ]);
    object([
        tag("identitySet"),
        ("application", null()),
        ("device", null()),
        ("user", user),
    ])
}

fn guid(random: &mut Random) -> String {
    let (a, b) = (random.bits(), random.bits());
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        a >> 32,
        (a >> 16) & 0xffff,
        a & 0xffff,
        b >> 48,
        b & 0xffff_ffff_ffff
    )
}

pub fn date(random: &mut Random) -> String {
    format!(
        "{:04}-{:02}-{:02}",
        2015 + random.below(10),
        1 + random.below(12),
        1 + random.below(28)
    )
}

pub fn moment(random: &mut Random) -> Tree {
    let day = date(random);
    let (h, m, s) = (random.below(24), random.below(60), random.below(60));
    text(&format!(
        "{day}T{h:02}:{m:02}:{s:02}.{:07}Z",
        random.below(10_000_000)
    ))
}
