import Synchronization

/// Work that a thread of its own has begun, and that ends before this does.
public final class Meanwhile<Result: Sendable> {
    private let thread: Thread
    private let done: Done
    private var isJoined = false

    /// Nil where there is but one processor, or the system gives no thread.
    public init?(_ work: @escaping @Sendable () -> Result) {
        let done = Done()
        guard processors > 1, let thread = Thread({ done.note(work()) }) else { return nil }
        self.thread = thread
        self.done = done
    }

    deinit { join() }

    /// What came of it, once it is done.
    public var result: Result {
        join()
        return done.result
    }

    private func join() {
        if !isJoined { thread.join() }
        isJoined = true
    }

    private final class Done: Sendable {
        private let value: Mutex<Result?> = Mutex(nil)

        func note(_ result: Result) { value.withLock { $0 = result } }

        var result: Result { value.withLock { $0! } }
    }
}
