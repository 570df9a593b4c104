//! The properties that each type of facet adds to those of its base.
use super::facets::{Words, date, tag};
use super::tree::{Tree, null, object, text};
use crate::random::Random;

type Members = Vec<(&'static str, Tree)>;

pub(super) fn own(name: &str, random: &mut Random, words: Words) -> Members {
    match name {
        "personInterest" | "personWebsite" => interest(random, words),
        "languageProficiency" => language(random, words),
        "skillProficiency" => skill(random, words),
        "personAward" => award(random, words),
        "personCertification" => certification(random, words),
        "personName" => person_name(random, words),
        "itemEmail" => email(random),
        "itemPhone" => phone(random),
        "webAccount" => account(random, words),
        other => unreachable!("{other} is no facet"),
    }
}

fn title(random: &mut Random, words: Words) -> Tree {
    text(random.pick(words.titles))
}

fn sentence(random: &mut Random, words: Words) -> Tree {
    text(random.pick(words.sentences))
}

fn url(random: &mut Random) -> Tree {
    let number = random.below(1_000_000);
    text(&format!("https://www.example.com/profile/items/{number}"))
}

fn categories(random: &mut Random, words: Words) -> Tree {
    Tree::List(vec![text("personal"), title(random, words)])
}

fn day(random: &mut Random) -> Tree {
    text(&date(random))
}

fn interest(random: &mut Random, words: Words) -> Members {
    vec![
        ("categories", categories(random, words)),
        ("description", sentence(random, words)),
        ("displayName", title(random, words)),
        ("webUrl", url(random)),
    ]
}

fn language(random: &mut Random, words: Words) -> Members {
    let levels = [
        "elementary",
        "conversational",
        "limitedWorking",
        "fullProfessional",
    ];
    let name = title(random, words);
    let mut level = || text(random.pick(&levels));
    vec![
        ("displayName", name),
        ("proficiency", level()),
        ("reading", level()),
        ("spoken", level()),
        ("tag", text("nb-NO")),
        ("written", level()),
    ]
}

fn skill(random: &mut Random, words: Words) -> Members {
    let levels = ["elementary", "expert", "advancedProfessional"];
    vec![
        ("categories", categories(random, words)),
        ("displayName", title(random, words)),
        ("proficiency", text(random.pick(&levels))),
        ("webUrl", url(random)),
    ]
}

fn award(random: &mut Random, words: Words) -> Members {
    vec![
        ("description", sentence(random, words)),
        ("displayName", title(random, words)),
        ("issuedDate", day(random)),
        (
            "issuingAuthority",
            text("International Association of Branding Management"),
        ),
        ("thumbnailUrl", null()),
        ("webUrl", url(random)),
    ]
}

fn certification(random: &mut Random, words: Words) -> Members {
    let number = random.below(1_000_000);
    vec![
        ("certificationId", text(&format!("KB-{number}"))),
        ("description", sentence(random, words)),
        ("displayName", title(random, words)),
        ("endDate", day(random)),
        ("issuedDate", day(random)),
        (
            "issuingAuthority",
            text("International Academy of Marketing Excellence"),
        ),
        ("issuingCompany", null()),
        ("startDate", day(random)),
        ("thumbnailUrl", url(random)),
        ("webUrl", url(random)),
    ]
}

fn person_name(random: &mut Random, words: Words) -> Members {
    vec![
        ("displayName", text(random.pick(words.people))),
        ("first", text("Innocenty")),
        ("initials", text("IP")),
        ("languageTag", text("en-US")),
        ("last", text("Popov")),
        ("maiden", null()),
        ("middle", null()),
        ("nickname", title(random, words)),
        ("suffix", null()),
        ("title", null()),
    ]
}

fn email(random: &mut Random) -> Members {
    let number = random.below(1_000_000);
    vec![
        (
            "address",
            text(&format!("innocenty.popov{number}@adventureworks.com")),
        ),
        ("displayName", text("Business Email")),
        ("type", text(random.pick(&["work", "personal", "other"]))),
    ]
}

fn phone(random: &mut Random) -> Members {
    let number = random.below(1_000_000);
    vec![
        ("displayName", text("Car Phone")),
        ("number", text(&format!("+7 499 {number:06}"))),
        ("type", text(random.pick(&["home", "business", "mobile"]))),
    ]
}

fn account(random: &mut Random, words: Words) -> Members {
    let service = object([
        tag("serviceInformation"),
        (
            "name",
            text(random.pick(&["GitHub", "Mastodon", "Codeberg"])),
        ),
        ("webUrl", text("https://www.example.org")),
    ]);
    let number = random.below(1_000_000);
    vec![
        ("description", sentence(random, words)),
        ("service", service),
        ("statusMessage", title(random, words)),
        ("userId", text(&format!("popov{number}"))),
        ("webUrl", url(random)),
    ]
}
