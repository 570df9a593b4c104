//! Integers as they are written in attributes and discriminants.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{BinOp, Error, Expr, Lit, UnOp};

/// A value, and where it is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Integer {
    pub(crate) value: i64,
    pub(crate) span: Span,
}

/// The value of an expression of literals, such as `-1` or `1 << 3`.
pub(crate) fn evaluate(expression: &Expr) -> Result<Integer, Error> {
    let span = expression.span();
    let Some(value) = value_of(expression) else {
        return Err(Error::new(
            span,
            "the macro reads a member's value as it is written; write an integer",
        ));
    };
    let value = i64::try_from(value).map_err(|_| {
        let message = format!("`{value}` is out of range; write a value that fits `Edm.Int64`");
        Error::new(span, message)
    })?;
    Ok(Integer { value, span })
}

/// An expression without parentheses and without the invisible groups that macros put around it.
pub(crate) fn ungrouped(mut expression: &Expr) -> &Expr {
    loop {
        expression = match expression {
            Expr::Group(group) => &group.expr,
            Expr::Paren(paren) => &paren.expr,
            _ => return expression,
        };
    }
}

fn value_of(expression: &Expr) -> Option<i128> {
    match ungrouped(expression) {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(integer) => integer.base10_parse().ok(),
            _ => None,
        },
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => {
            value_of(&unary.expr)?.checked_neg()
        }
        Expr::Binary(binary) => {
            let (left, right) = (value_of(&binary.left)?, value_of(&binary.right)?);
            match binary.op {
                BinOp::Shl(_) => left.checked_mul(1_i128.checked_shl(u32::try_from(right).ok()?)?),
                BinOp::BitOr(_) => Some(left | right),
                BinOp::Add(_) => left.checked_add(right),
                BinOp::Sub(_) => left.checked_sub(right),
                _ => None,
            }
        }
        _ => None,
    }
}
