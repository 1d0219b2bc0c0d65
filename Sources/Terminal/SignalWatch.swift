import CLinux
import Glibc

/// Signals held back from their usual effect and read like input, until this goes away.
struct SignalWatch: ~Copyable {
    let descriptor: Int32
    private let mask: sigset_t

    init(_ signals: [Int32]) throws(TerminalError) {
        var watched = sigset_t()
        unsafe sigemptyset(&watched)
        for signal in signals { unsafe sigaddset(&watched, signal) }
        var mask = sigset_t()
        unsafe pthread_sigmask(SIG_BLOCK, &watched, &mask)
        let descriptor = unsafe signalfd(-1, &watched, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
        guard descriptor >= 0 else {
            let failure = TerminalError.last(.watchSignals)
            unsafe pthread_sigmask(SIG_SETMASK, &mask, nil)
            throw failure
        }
        self.descriptor = descriptor
        self.mask = mask
    }

    /// The next signal that has come, if any.
    func next() -> Int32? {
        var info = signalfd_siginfo()
        let size = MemoryLayout<signalfd_siginfo>.size
        return unsafe read(descriptor, &info, size) == size ? Int32(info.ssi_signo) : nil
    }

    deinit {
        close(descriptor)
        unsafe withUnsafePointer(to: mask) { _ = unsafe pthread_sigmask(SIG_SETMASK, $0, nil) }
    }
}
