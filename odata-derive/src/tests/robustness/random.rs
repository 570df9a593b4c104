//! Choices that are the same in every run.

/// Numbers that follow each other without order.
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % limit
    }

    /// Whether one of so many chances has come.
    pub(super) fn one_in(&mut self, chances: usize) -> bool {
        self.below(chances) == 0
    }

    pub(super) fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    /// A text, where the chance has come.
    pub(super) fn maybe(&mut self, chances: usize, text: &'static str) -> &'static str {
        if self.one_in(chances) { text } else { "" }
    }
}
