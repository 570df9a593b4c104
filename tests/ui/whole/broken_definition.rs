//! A type definition with mistakes leads to its value.

use odata_core::ODataTypeDefinition;

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataTypeDefinition)]
#[odata(namespace = "example", open)] //~
struct Code(String);

fn length(code: &Code) -> usize {
    code.len()
}

fn code() -> Code {
    Code::from("a".to_owned())
}

mod right {
    use odata_core::ODataTypeDefinition;

    #[derive(Clone, Debug, PartialEq, Eq, Hash, ODataTypeDefinition)]
    #[odata(namespace = "example")] //~
    struct Code(String);

    fn length(code: &Code) -> usize {
        code.len()
    }

    fn code() -> Code {
        Code::from("a".to_owned())
    }
}

fn main() {}
