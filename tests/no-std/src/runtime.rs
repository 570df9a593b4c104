//! What `std` brings to a binary otherwise: the heap, the end by panic, and the names that the ready-made `alloc` was
//! compiled against, although nothing unwinds here.
use core::panic::PanicInfo;

use crate::heap::Heap;

#[global_allocator]
static HEAP: Heap = Heap::new();

#[link(name = "c")]
unsafe extern "C" {
    safe fn abort() -> !;
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    abort()
}

#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() -> ! {
    abort()
}

#[unsafe(no_mangle)]
extern "C" fn _Unwind_Resume() -> ! {
    abort()
}
