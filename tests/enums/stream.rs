use odata_core::edm::StreamData;
use odata_core::json::{self, ErrorKind, Format, Metadata, Nulls, Version};
use odata_core::model::{PrimitiveType, Type};
use odata_core::{
    Annotations, Binary, ODataComplex, ODataEntity, ODataType, ODataTypeDefinition, Stream, Untyped,
};

use crate::{read, round_trip};

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataTypeDefinition)]
#[odata(namespace = "example")]
struct Picture(Stream);

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Person {
    #[odata(key)]
    id: i32,
    photo: Stream,
    picture: Picture,
    pet: Option<Pet>,
    #[odata(annotations)]
    annotations: Annotations,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataComplex)]
#[odata(namespace = "example")]
struct Pet {
    photo: Stream,
}

const FULL: &str = concat!(
    r##"{"@odata.type":"#example.person","id":1,"##,
    r#""photo@odata.mediaReadLink":"r","photo@odata.mediaEditLink":"e","#,
    r#""photo@odata.mediaContentType":"image/png","photo@odata.mediaEtag":"W/\"1\"","photo":"AAEC","#,
    r#""picture@odata.mediaReadLink":"p","#,
    r##""pet":{"@odata.type":"#example.pet","photo@odata.mediaEtag":"x"}}"##,
);

#[test]
fn holds_its_control_information() {
    let person: Person = round_trip(FULL);
    let photo = Stream {
        read_link: Some("r".into()),
        edit_link: Some("e".into()),
        content_type: Some("image/png".into()),
        etag: Some("W/\"1\"".into()),
        value: Some("AAEC".into()),
    };
    assert_eq!(person.photo, photo);
    assert_eq!(person.picture.read_link.as_deref(), Some("p"));
    assert_eq!(person.pet.unwrap().photo.etag.as_deref(), Some("x"));
    assert!(person.annotations.is_empty());
}

#[test]
fn control_information_may_stand_anywhere_in_either_spelling() {
    let text = r#"{"photo":"AAEC","photo@mediaEtag":null,"photo@mediaReadLink":"r","id":1,
        "photo@odata.mediaContentType":"image/png"}"#;
    let person: Person = read(text);
    assert_eq!(person.photo.read_link.as_deref(), Some("r"));
    assert_eq!(person.photo.content_type.as_deref(), Some("image/png"));
    assert_eq!(person.photo.etag, None);
    assert_eq!(person.photo.value, Some(Untyped::from("AAEC")));
}

#[test]
fn is_absent_where_nothing_is_said() {
    for text in [r#"{"id":1}"#, r#"{"id":1,"photo":null}"#] {
        let person: Person = read(text);
        assert_eq!(person.photo, Stream::default());
        let format = Format::response().nulls(Nulls::Include);
        assert_eq!(format.to_string(&person), r#"{"id":1,"pet":null}"#);
    }
}

#[test]
fn other_annotations_are_not_the_streams() {
    let text =
        r#"{"id":1,"photo@odata.type":"Edm.Stream","photo@example.tint":1,"id@mediaEtag":"x"}"#;
    let person: Person = json::from_str(text).unwrap();
    assert_eq!(serde_json::from_str::<Person>(text).unwrap(), person);
    assert_eq!(person.photo, Stream::default());
    assert_eq!(person.annotations.len(), 3);
}

#[test]
fn is_written_as_the_format_says() {
    let pet = Pet {
        photo: Stream {
            read_link: Some("r".into()),
            ..Stream::default()
        },
    };
    let format = Format::default().metadata(Metadata::Minimal);
    assert_eq!(
        format.to_string(&pet),
        r#"{"photo@odata.mediaReadLink":"r"}"#
    );
    assert_eq!(
        format.version(Version::V4_01).to_string(&pet),
        r#"{"photo@mediaReadLink":"r"}"#
    );
    assert_eq!(format.metadata(Metadata::None).to_string(&pet), "{}");
}

#[test]
fn is_no_less_in_requests() {
    let create = PersonCreate {
        photo: Stream {
            content_type: Some("text/plain".into()),
            value: Some("hi".into()),
            ..Stream::default()
        },
        ..PersonCreate {
            id: 1,
            photo: Stream::default(),
            picture: Picture(Stream::default()),
            pet: None,
        }
    };
    let text = r##"{"@odata.type":"#example.person","id":1,"photo@odata.mediaContentType":"text/plain","photo":"hi"}"##;
    assert_eq!(json::to_string(&create), text);
    assert_eq!(read::<PersonCreate>(text), create);
    let text = r#"{"photo@mediaContentType":"text/plain","photo@mediaEtag":"1","photo":"hi"}"#;
    let update: PersonUpdate = read(text);
    let photo = update.photo.clone().unwrap();
    assert_eq!(
        (photo.content_type.as_deref(), photo.etag.as_deref()),
        (Some("text/plain"), Some("1"))
    );
    let written = Format::default()
        .metadata(Metadata::Minimal)
        .version(Version::V4_01);
    assert_eq!(written.to_string(&update), text);
    let old: Person = json::from_str(r#"{"id":1}"#).unwrap();
    let mut new = old.clone();
    update.apply(&mut new);
    assert_eq!(new.photo, photo);
    assert!(PersonUpdate::between(&old, &new).photo.is_some());
}

/// Other control information is the server's to say, and no change.
#[test]
fn what_is_known_of_a_stream_within_a_complex_value_is_part_of_it() {
    let format = Format::default().metadata(Metadata::Minimal);
    let person = |photo: &str| -> Person {
        json::from_str(&format!(r#"{{"id":1,"pet":{{{photo}}}}}"#)).unwrap()
    };
    let (link, both) = (
        r#""photo@odata.mediaReadLink":"r""#,
        r#""photo@odata.mediaReadLink":"r","photo@odata.mediaEtag":"e""#,
    );
    for (old, new, sent) in [
        (both, link, link),
        (link, both, both),
        (both, "", r#""photo":null"#),
    ] {
        let update = PersonUpdate::between(&person(old), &person(new));
        assert_eq!(
            format.to_string(&update),
            format!(r#"{{"pet":{{{sent}}}}}"#)
        );
        let mut patched = person(old);
        update.apply(&mut patched);
        assert_eq!(patched, person(new));
    }
}

#[test]
fn control_information_is_held_to_its_type() {
    let error = json::from_str::<Person>("{\"id\":1,\n \"photo@odata.mediaEtag\":7}").unwrap_err();
    assert_eq!(
        error.to_string(),
        "photo@odata.mediaEtag: expected Edm.String, found number 7 at line 2 column 26"
    );
    for text in [
        r#"{"id":1,"photo@mediaEtag":"a","photo@mediaEtag":"a"}"#,
        r#"{"id":1,"photo@mediaEtag":"a","photo@odata.mediaEtag":"a"}"#,
        r#"{"id":1,"photo":"a","photo@mediaEtag":"a","photo":"a"}"#,
    ] {
        assert_eq!(
            json::from_str::<Person>(text).unwrap_err().kind(),
            ErrorKind::Duplicate,
            "{text}"
        );
    }
}

fn data(content_type: Option<&str>, value: impl Into<Untyped>) -> Stream {
    Stream {
        content_type: content_type.map(str::to_owned),
        value: Some(value.into()),
        ..Stream::default()
    }
}

#[test]
fn data_are_what_their_media_type_says() {
    assert_eq!(Stream::default().data(), Ok(None));
    for media_type in [
        "application/json",
        "Application/JSON; charset=utf-8",
        "application/geo+json",
    ] {
        let stream = data(Some(media_type), 7);
        assert_eq!(stream.data(), Ok(Some(StreamData::Json(&Untyped::from(7)))));
    }
    for media_type in [
        "text/plain",
        "text/html;charset=\"UTF-8\"",
        "text/plain; charset = us-ascii",
    ] {
        assert_eq!(
            data(Some(media_type), "AAEC").data(),
            Ok(Some(StreamData::Text("AAEC")))
        );
    }
    let bytes: Binary = "AAEC".parse().unwrap();
    for media_type in [Some("image/png"), Some("text/plain;charset=utf-16"), None] {
        assert_eq!(
            data(media_type, "AAEC").data(),
            Ok(Some(StreamData::Binary(bytes.clone())))
        );
    }
    assert!(data(Some("image/png"), "?").data().is_err());
    assert!(data(Some("text/plain"), 7).data().is_err());
    assert!(data(Some("image/png"), true).data().is_err());
}

#[test]
fn describes_itself() {
    let Type::Structured(person) = Person::TYPE else {
        panic!("no structured type")
    };
    let photo = person.properties()[1];
    assert!(matches!(
        (photo.type_ref().of)(),
        Type::Primitive(PrimitiveType::Stream)
    ));
    assert!(!photo.is_required());
    let picture = person.properties()[2];
    assert_eq!(
        (picture.type_ref().of)().qualified_name(),
        "example.picture"
    );
    assert!(!picture.is_required());
}

odata_tests::laws! {
    person: Person { create PersonCreate, update PersonUpdate, split PersonCreate, }
    album: Album { create AlbumCreate, update AlbumUpdate, split AlbumCreate, }
    film: Film { create FilmCreate, update FilmUpdate, }
}

/// A stream says by itself that there is none; what a careful generator writes around it is fine.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Album {
    #[odata(key)]
    id: i32,
    cover: Option<Stream>,
}

#[test]
fn may_be_an_option() {
    let text = concat!(
        r##"{"@odata.type":"#example.album","id":1,"cover@odata.mediaReadLink":"r","##,
        r#""cover@odata.mediaEtag":"e","cover":"AAEC"}"#,
    );
    let album: Album = round_trip(text);
    let cover = album.cover.clone().unwrap();
    assert_eq!(
        (
            cover.read_link.as_deref(),
            cover.etag.as_deref(),
            cover.value
        ),
        (Some("r"), Some("e"), Some("AAEC".into()))
    );
    assert_eq!(read::<Album>(r#"{"id":1}"#).cover, None);
    let unsaid = r#"{"cover@mediaEtag":"e","cover":null,"id":1,"cover@mediaReadLink":null}"#;
    let cover = read::<Album>(unsaid).cover.unwrap();
    assert_eq!((cover.etag.as_deref(), cover.value), (Some("e"), None));
    let update: AlbumUpdate = read(r#"{"cover@mediaEtag":"e","cover":"AAEC"}"#);
    assert_eq!(
        update.cover.clone().unwrap().unwrap().etag.as_deref(),
        Some("e")
    );
    let mut changed = album;
    update.apply(&mut changed);
    assert_eq!(changed.cover.unwrap().read_link, None);
}

/// Streams in every container that there is for them.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", shapes(create, update, partial))]
struct Film {
    #[odata(key)]
    id: i32,
    cover: Option<Stream>,
    trailer: Stream,
    still: Picture,
    scene: Box<Stream>,
}

const STREAMS: [&str; 4] = ["cover", "trailer", "still", "scene"];

fn members(of: impl Fn(&str) -> String) -> String {
    format!("{{{}}}", STREAMS.map(of).join(","))
}

fn film(members: &str) -> Film {
    let key = if members == "{}" {
        r#""id":1"#
    } else {
        r#""id":1,"#
    };
    read(&members.replacen('{', &format!("{{{key}"), 1))
}

#[test]
fn an_update_says_that_there_is_none() {
    let format = Format::default().metadata(Metadata::Minimal);
    let nulls = members(|name| format!(r#""{name}":null"#));
    let old = film(&members(|name| format!(r#""{name}":"AAEC""#)));
    let none = film("{}");
    let update = FilmUpdate::between(&old, &none);
    assert_eq!(format.to_string(&update), nulls);
    let mut new = old.clone();
    update.apply(&mut new);
    assert_eq!(new, none);

    let update: FilmUpdate = read(&nulls);
    assert_eq!(format.to_string(&update), nulls);
    let mut new = old.clone();
    update.apply(&mut new);
    assert_eq!(new, none);

    let part: FilmPartial = read(&nulls);
    assert_eq!(format.to_string(&part), nulls);
    let mut new = old;
    part.merge_into(&mut new).unwrap();
    assert_eq!(new, none);
    assert_eq!(film(&nulls), none);

    // What there is but for its control information is no null, though no more is written.
    let linked = film(r#"{"trailer@mediaReadLink":"r"}"#);
    let update = FilmUpdate::between(&none, &linked);
    assert_eq!(format.metadata(Metadata::None).to_string(&update), "{}");
}

#[test]
fn is_read_in_pieces_in_every_container() {
    let pieces = members(|name| {
        format!(
            r#""{name}":null,"{name}@odata.mediaEtag":null,"{name}@odata.mediaReadLink":"r","{name}@odata.mediaContentType":"image/png""#
        )
    });
    let film = film(&pieces);
    let stream = Stream {
        read_link: Some("r".into()),
        content_type: Some("image/png".into()),
        ..Stream::default()
    };
    assert_eq!(film.cover.as_ref(), Some(&stream));
    assert_eq!(film.trailer, stream);
    assert_eq!(film.still, Picture(stream.clone()));
    assert_eq!(*film.scene, stream);
    let update: FilmUpdate = read(&pieces);
    assert_eq!(update.cover, Some(Some(stream)));
}
