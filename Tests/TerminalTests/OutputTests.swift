import Glibc
import Testing

@testable import Terminal

@Suite struct OutputTests {
    @Test func `a terminal is styled unless the reader wishes otherwise`() {
        let pty = Pty()
        func style(_ variables: [String: String]) -> Style {
            Output(pty.program, environment: { variables[$0] }).style
        }
        #expect(style([:]).isStyled)
        #expect(style(["NO_COLOR": ""]).isStyled)
        #expect(!style(["NO_COLOR": "1"]).isStyled)
        #expect(!style(["TERM": "dumb"]).isStyled)
        #expect(Style.plain("x", .bold) == "x")
        #expect(Style(isStyled: true)("x", .bold, .red) == "\u{1B}[1;31mx\u{1B}[0m")
    }

    @Test func `a pipe is plain and as wide as it is wished`() {
        let pipe = Pipe()
        let output = Output(pipe.sink, environment: { _ in nil })
        #expect(!output.isTerminal)
        #expect(!output.style.isStyled)
        #expect(output.width == nil)
        #expect(Output(pipe.sink, environment: { $0 == "COLUMNS" ? "72" : nil }).width == 72)
        #expect(Output(pipe.sink, environment: { $0 == "COLUMNS" ? "wide" : nil }).width == nil)
    }

    @Test func `a terminal knows its width, else it is wished or 80`() {
        let pty = Pty(columns: 57)
        #expect(Output(pty.program, environment: { _ in nil }).width == 57)
        let odd = Pty(columns: 0)
        #expect(Output(odd.program, environment: { _ in nil }).width == 80)
        #expect(Output(odd.program, environment: { $0 == "COLUMNS" ? "72" : nil }).width == 72)
    }

    @Test func `lines arrive with their line feeds`() throws {
        let pipe = Pipe()
        try Output(pipe.sink).write(lines: ["一", "two"])
        #expect(received(from: pipe.source) == "一\ntwo\n")
    }

    @Test func `much text arrives whole through a slow pipe`() throws {
        let pipe = Pipe()
        _ = fcntl(pipe.sink, F_SETFL, O_NONBLOCK)
        let text = String(repeating: "0123456789", count: 50_000)
        let (source, sink) = (pipe.source, pipe.sink)
        meanwhile { try? Output(sink).write(text) }
        #expect(received(from: source) == text)
    }

    @Test func `a reader that has gone away is no error, a full disk is`() throws {
        ignoreClosedPipes()
        var ends: [Int32] = [-1, -1]
        #expect(unsafe pipe(&ends) == 0)
        close(ends[0])
        try Output(ends[1]).write("lost")
        close(ends[1])

        let full = unsafe open("/dev/full", O_WRONLY)
        defer { close(full) }
        #expect(throws: TerminalError(.write, code: ENOSPC)) { try Output(full).write("lost") }
    }

    @Test func `progress is drawn on terminals, seldom, and goes away`() {
        let pty = Pty(columns: 24)
        let start = ContinuousClock.now
        do {
            var progress = Progress("导入", total: 200, on: Output(pty.program))
            usleep(210_000)
            for _ in 0..<100_000 { progress.advance(to: 100) }
        }
        let most = Int((ContinuousClock.now - start) / .milliseconds(100))
        let drawings = pty.shown().split(separator: "\r")
        #expect(drawings.count >= 2 && drawings.count <= most + 1)
        #expect(drawings.first == "导入  100/200  50 %")
        #expect(drawings.last == "                   ")
    }

    @Test func `progress is silent elsewhere and on short work`() {
        let pipe = Pipe()
        let pty = Pty()
        do {
            var progress = Progress("x", total: 2, on: Output(pipe.sink))
            usleep(250_000)
            progress.advance(to: 1)
            var short = Progress("x", total: 2, on: Output(pty.program))
            short.advance(to: 1)
        }
        #expect(received(from: pipe.source).isEmpty)
        #expect(pty.shown().isEmpty)
    }
}
