//! The text form of shapes, `SRID=0;Point(142.1 64.1)`, as keys of URLs and default values have it.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Write};

use super::shape::{GeoShape, Kind};
use super::{
    Collection, GeoObject, LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon,
    Position, Shape,
};
use crate::edm::Decimal;
use crate::json::Reading;

/// What stands in parentheses behind a shape's name.
#[doc(hidden)]
pub trait Data {
    fn put(&self, out: &mut String) -> fmt::Result;
}

/// The text of a shape in a coordinate reference system.
pub(super) fn write<T: GeoShape>(object: &GeoObject<T>, default_srid: u32) -> String {
    let mut out = String::new();
    let srid = object.crs().and_then(srid_of).unwrap_or(default_srid);
    let written = write!(out, "SRID={srid};").and_then(|()| put_shape(&object.shape, &mut out));
    debug_assert!(written.is_ok(), "a string takes what is written");
    out
}

/// The shape and the system of a text.
pub(super) fn read<T: GeoShape>(text: &str, default_srid: u32) -> Option<GeoObject<T>> {
    let (srid, text) = text.split_once(';')?;
    let (name, srid) = srid.split_once('=')?;
    let is_number = (1..=5).contains(&srid.len()) && srid.bytes().all(|byte| byte.is_ascii_digit());
    if !name.eq_ignore_ascii_case("SRID") || !is_number {
        return None;
    }
    let srid: u32 = srid.parse().ok()?;
    let mut rest = Rest { text, depth: 0 };
    let shape = T::of_shape(rest.shape()?)?;
    let object = GeoObject::new(shape);
    match (rest.text, srid) {
        ("", srid) if srid == default_srid => Some(object),
        ("", srid) => Some(object.with_crs(EPSG.to_string() + &srid.to_string())),
        _ => None,
    }
}

const EPSG: &str = "EPSG:";

/// The number of a system by its name: `EPSG:4326`, `urn:ogc:def:crs:EPSG::4326`.
fn srid_of(crs: &str) -> Option<u32> {
    let (names, number) = crs.rsplit_once(':')?;
    match number {
        "CRS84" => Some(4326),
        _ if names.contains("EPSG") => number.parse().ok().filter(|&srid| srid < 100_000),
        _ => None,
    }
}

fn put_shape<T: GeoShape>(shape: &T, out: &mut String) -> fmt::Result {
    out.push_str(shape.write_kind().name());
    shape.data().put(out)
}

fn put_list<T>(
    items: &[T],
    out: &mut String,
    mut put: impl FnMut(&T, &mut String) -> fmt::Result,
) -> fmt::Result {
    out.push('(');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        put(item, out)?;
    }
    out.push(')');
    Ok(())
}

#[expect(clippy::ptr_arg, reason = "it is an item of a list of lists")]
fn put_line(positions: &Vec<Position>, out: &mut String) -> fmt::Result {
    put_list(positions, out, put_position)
}

fn put_position(position: &Position, out: &mut String) -> fmt::Result {
    for (index, number) in position.numbers().iter().enumerate() {
        if index > 0 {
            out.push(' ');
        }
        match number {
            number if number.is_nan() => out.push_str("NaN"),
            number if number.is_infinite() && *number > 0.0 => out.push_str("INF"),
            number if number.is_infinite() => out.push_str("-INF"),
            number if *number != 0.0 && !(1e-6..1e16).contains(&number.abs()) => {
                write!(out, "{number:e}")?;
            }
            number => write!(out, "{number}")?,
        }
    }
    Ok(())
}

impl Data for Point {
    fn put(&self, out: &mut String) -> fmt::Result {
        put_list(&[self.0], out, put_position)
    }
}

impl Data for LineString {
    fn put(&self, out: &mut String) -> fmt::Result {
        put_line(&self.0, out)
    }
}

impl Data for Polygon {
    fn put(&self, out: &mut String) -> fmt::Result {
        put_list(&self.0, out, put_line)
    }
}

impl Data for MultiPoint {
    fn put(&self, out: &mut String) -> fmt::Result {
        put_list(&self.0, out, |position, out| Point(*position).put(out))
    }
}

impl Data for MultiLineString {
    fn put(&self, out: &mut String) -> fmt::Result {
        put_list(&self.0, out, put_line)
    }
}

impl Data for MultiPolygon {
    fn put(&self, out: &mut String) -> fmt::Result {
        put_list(&self.0, out, |rings, out| put_list(rings, out, put_line))
    }
}

impl Data for Collection {
    fn put(&self, out: &mut String) -> fmt::Result {
        put_list(&self.0, out, |object, out| put_shape(&object.shape, out))
    }
}

/// What of a text is still to be read.
struct Rest<'t> {
    text: &'t str,
    depth: u16,
}

impl Rest<'_> {
    fn shape(&mut self) -> Option<Shape> {
        let name = self.until(|byte| byte == b'(')?;
        let mut kinds = Kind::ALL.iter();
        let kind = kinds.find(|kind| kind.name().eq_ignore_ascii_case(name))?;
        Some(match kind {
            Kind::Point => Shape::Point(Point(self.point()?)),
            Kind::LineString => Shape::LineString(LineString(self.line()?)),
            Kind::Polygon => Shape::Polygon(Polygon(self.polygon()?)),
            Kind::MultiPoint => Shape::MultiPoint(MultiPoint(self.list(0, Self::point)?)),
            Kind::MultiLineString => {
                Shape::MultiLineString(MultiLineString(self.list(0, Self::line)?))
            }
            Kind::MultiPolygon => Shape::MultiPolygon(MultiPolygon(self.list(0, Self::polygon)?)),
            Kind::Collection => {
                self.depth += 1;
                if self.depth > Reading::DEFAULT_DEPTH {
                    return None;
                }
                let shapes = self.list(1, |rest| rest.shape().map(GeoObject::new))?;
                self.depth -= 1;
                Shape::Collection(Collection(shapes))
            }
        })
    }

    fn point(&mut self) -> Option<Position> {
        let mut positions = self.list(1, Self::position)?;
        positions.pop().filter(|_| positions.is_empty())
    }

    fn line(&mut self) -> Option<Vec<Position>> {
        self.list(2, Self::position)
    }

    fn polygon(&mut self) -> Option<Vec<Vec<Position>>> {
        self.list(1, |rest| rest.list(1, Self::position))
    }

    fn position(&mut self) -> Option<Position> {
        let numbers = self.until(|byte| matches!(byte, b',' | b')'))?;
        let numbers: Option<Vec<f64>> = numbers.split(' ').map(double).collect();
        Position::from_numbers(&numbers?)
    }

    /// A list in parentheses, of some items at least.
    fn list<T>(
        &mut self,
        fewest: usize,
        mut item: impl FnMut(&mut Self) -> Option<T>,
    ) -> Option<Vec<T>> {
        self.take('(')?;
        let mut items = Vec::new();
        if fewest > 0 || !self.text.starts_with(')') {
            items.push(item(self)?);
            while self.take(',').is_some() {
                items.push(item(self)?);
            }
        }
        self.take(')')?;
        Some(items).filter(|items| items.len() >= fewest)
    }

    fn take(&mut self, character: char) -> Option<()> {
        self.text = self.text.strip_prefix(character)?;
        Some(())
    }

    fn until(&mut self, is_end: impl Fn(u8) -> bool) -> Option<&str> {
        let end = self.text.bytes().position(is_end)?;
        let (before, text) = self.text.split_at_checked(end)?;
        self.text = text;
        Some(before)
    }
}

fn double(text: &str) -> Option<f64> {
    text.parse::<Decimal>().ok()?;
    match text {
        "NaN" => Some(f64::NAN),
        "INF" => Some(f64::INFINITY),
        "-INF" => Some(f64::NEG_INFINITY),
        _ => text.parse().ok().filter(|number: &f64| number.is_finite()),
    }
}
