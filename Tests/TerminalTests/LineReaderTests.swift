import Disk
import Glibc
import Testing

@testable import Terminal

@Suite struct LineReaderTests {
    @Test func `lines come one by one, the last one without its end`() throws {
        let pipe = Pipe()
        pipe.carry("first\r\n第二\n\nlast")
        pipe.finish()
        var reader = try LineReader(pipe.source)
        #expect(try reader.next() == .line("first"))
        #expect(try reader.next() == .line("第二"))
        #expect(try reader.next() == .line(""))
        #expect(try reader.next() == .line("last"))
        #expect(try reader.next() == .endOfInput)
        #expect(try reader.next() == .endOfInput)
    }

    @Test func `waiting ends with the deadline, and half a line stays`() throws {
        let pipe = Pipe()
        var reader = try LineReader(pipe.source)
        pipe.carry("ha")
        let start = ContinuousClock.now
        #expect(try reader.next(before: start + .milliseconds(80)) == .timedOut)
        #expect(ContinuousClock.now >= start + .milliseconds(80))
        pipe.carry("lf\n")
        #expect(try reader.next(before: .now + .seconds(60)) == .line("half"))
    }

    @Test func `a line that came in time is not taken after the deadline`() throws {
        let pipe = Pipe()
        var reader = try LineReader(pipe.source)
        pipe.carry("late\n")
        #expect(try reader.next(before: .now - .seconds(1)) == .timedOut)
        #expect(try reader.next() == .line("late"))
    }

    @Test func `what is begun can be taken from a terminal, and whole lines stay`() throws {
        let pty = Pty()
        let settings = pty.settings()
        var reader = try LineReader(pty.program)
        #expect(try reader.takeUnfinished() == "")
        pty.type("whole\n1")
        #expect(pty.shows("1"))
        #expect(try reader.takeUnfinished() == "1")
        #expect(pty.settings() == settings)
        pty.type("15\n")
        #expect(try reader.next(before: .now + .seconds(60)) == .line("whole"))
        #expect(try reader.next(before: .now + .seconds(60)) == .line("15"))
        pty.type("您好ab\u{7F}")
        #expect(pty.shows("\u{8} \u{8}"))
        let begun = try reader.takeUnfinished()
        #expect(begun == "您好a")
        reader.putBack(begun)
        pty.type("，b\n")
        #expect(try reader.next(before: .now + .seconds(60)) == .line("您好a，b"))
    }

    @Test func `from a pipe nothing is taken`() throws {
        let pipe = Pipe()
        var reader = try LineReader(pipe.source)
        pipe.carry("ha")
        #expect(try reader.next(before: .now + .milliseconds(20)) == .timedOut)
        #expect(try reader.takeUnfinished() == "")
        pipe.carry("lf\n")
        #expect(try reader.next(before: .now + .seconds(60)) == .line("half"))
    }

    @Test func `what was typed may be thrown away`() throws {
        let pty = Pty()
        var reader = try LineReader(pty.program)
        pty.type("one\n")
        #expect(try reader.next() == .line("one"))
        pty.type("two\nthr")
        reader.discardPending()
        #expect(try reader.next(before: .now + .milliseconds(50)) == .timedOut)
        pty.type("four\n")
        #expect(try reader.next(before: .now + .seconds(60)) == .line("four"))
    }

    @Test func `a terminal that has gone is no end of input that somebody chose`() throws {
        let chosen = Pty()
        var reader = try LineReader(chosen.program, catching: [SIGHUP])
        chosen.type("\u{4}")
        #expect(try reader.next() == .endOfInput)
        let gone = Pty()
        reader = try LineReader(gone.program, catching: [SIGHUP])
        gone.type("half a line")
        gone.hangUp()
        #expect(try reader.next() == .interrupted(signal: SIGHUP))
    }

    @Test func `a line over the limit is passed over`() throws {
        let pipe = Pipe()
        var reader = try LineReader(pipe.source, limit: 8)
        pipe.carry("123456789\n12345678\n" + String(repeating: "x", count: 20_000) + "\nend\n")
        pipe.carry("12345678901")
        pipe.finish()
        #expect(try reader.next() == .tooLong(limit: 8))
        #expect(try reader.next() == .line("12345678"))
        #expect(try reader.next() == .tooLong(limit: 8))
        #expect(try reader.next() == .line("end"))
        #expect(try reader.next() == .tooLong(limit: 8))
        #expect(try reader.next() == .endOfInput)
    }

    @Test func `a line that is not UTF-8 is passed over`() throws {
        let pipe = Pipe()
        var reader = try LineReader(pipe.source)
        pipe.carry([0xBF, 0xCD, 0x0A, 0x41, 0x0A])
        #expect(try reader.next() == .notText)
        #expect(try reader.next() == .line("A"))
    }

    @Test func `a signal ends the waiting`() throws {
        let pipe = Pipe()
        var reader = try LineReader(pipe.source, catching: [SIGUSR1])
        let thread = pthread_self()
        meanwhile {
            usleep(30_000)
            pthread_kill(thread, SIGUSR1)
        }
        #expect(try reader.next(before: .now + .seconds(60)) == .interrupted(signal: SIGUSR1))
        pipe.carry("on\n")
        #expect(try reader.next() == .line("on"))
    }

    @Test func `a terminal reads on after the end of input, and ends when it hangs up`() throws {
        let pty = Pty()
        var reader = try LineReader(pty.program)
        let isTerminal = reader.isTerminal
        #expect(isTerminal)
        pty.type("\u{04}")
        #expect(try reader.next() == .endOfInput)
        pty.type("再见\n")
        #expect(try reader.next() == .line("再见"))

        var person: Int32 = -1
        var program: Int32 = -1
        #expect(unsafe openpty(&person, &program, nil, nil, nil) == 0)
        close(person)
        var orphan = try LineReader(program)
        #expect(try orphan.next() == .endOfInput)
        close(program)
    }

    @Test func `a closed descriptor is an error`() throws {
        var reader = try LineReader(1_000_000)
        let error = #expect(throws: TerminalError.self) { _ = try reader.next() }
        #expect(error?.code == EBADF)
    }

    @Test func `a secret is not shown, and the terminal shows again afterwards`() throws {
        let pty = Pty()
        var reader = try LineReader(pty.program, catching: [SIGUSR1])
        let person = pty.person
        let program = pty.program
        meanwhile { typeWhenHidden("密码 pass\n", person: person, program: program) }
        #expect(try reader.nextSecret(before: .now + .seconds(60)) == .line("密码 pass"))
        #expect(pty.showsWhatIsTyped())
        #expect(pty.shown() == "\r\n")
        // The reader catches again what it caught before.
        pthread_kill(pthread_self(), SIGUSR1)
        #expect(try reader.next() == .interrupted(signal: SIGUSR1))
    }

    @Test func `a signal in the middle of a secret leaves a terminal that shows`() throws {
        let pty = Pty()
        var reader = try LineReader(pty.program)
        let program = pty.program
        let person = pty.person
        let (thread, folder) = (pthread_self(), folderOfThread())
        meanwhile {
            typeWhenHidden("half", person: person, program: program)
            pthread_kill(thread, SIGTSTP)
            // Were both there at once, the interrupt would come first and the stop afterwards.
            while isPending(SIGTSTP, in: folder) { usleep(1_000) }
            pthread_kill(thread, SIGINT)
        }
        #expect(
            try reader.nextSecret(before: .now + .seconds(60)) == .interrupted(signal: SIGINT))
        #expect(pty.showsWhatIsTyped())
    }

    @Test func `a secret from a pipe is a line`() throws {
        let pipe = Pipe()
        pipe.carry("secret\n")
        var reader = try LineReader(pipe.source)
        let isTerminal = reader.isTerminal
        #expect(!isTerminal)
        #expect(try reader.nextSecret() == .line("secret"))
    }
}

/// Where the system tells of the thread at hand.
private func folderOfThread() -> String {
    var path = [CChar](repeating: 0, count: 64)
    let count = unsafe readlink("/proc/thread-self", &path, path.count)
    let bytes = path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    return "/proc/" + String(decoding: bytes, as: UTF8.self)
}

/// Whether a signal waits for a thread that holds it back.
private func isPending(_ signal: Int32, in folder: String) -> Bool {
    let status = (try? File.read(folder + "/status", atMost: 1 << 16)) ?? []
    let lines = String(decoding: status, as: UTF8.self).split(separator: "\n")
    let waiting = lines.first { $0.hasPrefix("SigPnd:") }?.dropFirst(7).filter { !$0.isWhitespace }
    return UInt64(waiting ?? "", radix: 16).map { $0 >> (signal - 1) & 1 == 1 } ?? false
}

/// Types once the terminal has stopped showing what is typed.
private func typeWhenHidden(_ text: String, person: Int32, program: Int32) {
    var settings = termios()
    repeat {
        usleep(1_000)
        guard unsafe tcgetattr(program, &settings) == 0 else { return }
    } while settings.c_lflag & tcflag_t(ECHO) != 0
    let bytes = Array(text.utf8)
    _ = unsafe write(person, bytes, bytes.count)
}
