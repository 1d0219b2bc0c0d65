import Glibc
import Testing

@testable import Arguments

/// Completion is tried in the shells themselves; those that are not installed are left out.
@Suite struct CompletionTests {
    private static let installed = Shell.allCases.filter {
        unsafe access("/usr/bin/\($0)", X_OK) == 0
    }

    private let desk = Desk.program { $1 }.description

    @Test func `bash at least is there`() { #expect(Self.installed.contains(.bash)) }

    @Test(arguments: installed)
    func `every command is offered at its place`(shell: Shell) throws {
        let program = Desk.program { $1 }.description
        for (path, command) in program.root.tree where !command.commands.isEmpty {
            let offered = try offers(of: shell, for: ["desk"] + path + [""])
            #expect(offered == command.commands.map(\.name).sorted(), "\(path)")
        }
    }

    @Test(arguments: installed)
    func `options are offered once a dash is typed`(shell: Shell) throws {
        let offered = try offers(of: shell, for: ["desk", "review", "accept", "C-1", "--"])
        let wanted = [
            "--as-of", "--authority", "--dry-run", "--help", "--order", "--quiet", "--reason",
        ]
        #expect(offered.filter { $0.hasPrefix("--") } == wanted)
        #expect(try offers(of: shell, for: ["desk", "--v"]) == ["--version"])
        #expect(try offers(of: shell, for: ["desk", "review", "--v"]).isEmpty)
    }

    @Test(arguments: installed)
    func `an option's words are offered as its value`(shell: Shell) throws {
        let order = ["desk", "review", "accept", "--order", ""]
        #expect(try offers(of: shell, for: order) == ["date", "name"])
        #expect(try offers(of: shell, for: ["desk", "export", "--as", ""]) == ["csv", "html"])
        // A shared option's value is passed over on the way.
        let late = ["desk", "--authority", "init", "rv", "-q", ""]
        #expect(try offers(of: shell, for: late) == ["accept"])
    }

    @Test func `bash knows a value after an equals sign`() throws {
        let line = ["desk", "review", "accept", "--order", "=", "n"]
        #expect(try offers(of: .bash, for: line) == ["name"])
        #expect(try offers(of: .bash, for: Array(line.dropLast())) == ["date", "name"])
        #expect(try offers(of: .bash, for: line + ["--dr"]) == ["--dry-run"])
    }

    @Test func `bash is told where files and folders belong`() throws {
        #expect(try offers(of: .bash, for: ["desk", "export", ""]) == ["-o default"])
        #expect(try offers(of: .bash, for: ["desk", "init", ""]) == ["-o dirnames"])
        #expect(try offers(of: .bash, for: ["desk", "--authority", ""]) == ["-o dirnames"])
    }

    /// What the shell offers for the last word, sorted.
    private func offers(of shell: Shell, for words: [String]) throws -> [String] {
        var name = Array("/tmp/completions-XXXXXX".utf8CString)
        let file = unsafe mkstemp(&name)
        let path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { unsafe unlink(path) }
        let list = words.map(quoted).joined(separator: " ")
        let asking =
            switch shell {
            case .bash:
                """
                compopt() { echo "$*"; }
                COMP_WORDS=(\(list)) COMP_CWORD=\(words.count - 1)
                _desk; printf '%s\\n' "${COMPREPLY[@]}"
                """
            case .zsh:
                """
                _describe() { print -rl -- ${(M)${found[@]%%:*}:#${PREFIX}*}; }
                _files() { print -r -- "$*"; }
                words=(\(list)) CURRENT=\(words.count) PREFIX=\(quoted(words.last ?? ""))
                _desk
                """
            case .fish: "complete -C \(quoted(words.joined(separator: " ")))"
            }
        let before = shell == .zsh ? "compdef() { }\n" : ""
        let script = Array((before + desk.completions(for: shell) + asking + "\n").utf8)
        #expect(unsafe write(file, script, script.count) == script.count)
        close(file)
        let plain = [.bash: "--norc", .zsh: "-f", .fish: "--no-config"][shell, default: ""]
        let output = try outputOf("/usr/bin/\(shell) \(plain) \(path) 2>&1")
        return output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }.sorted()
    }
}

/// What a command prints.
func outputOf(_ command: String) throws -> String {
    guard let stream = unsafe popen(command, "r") else { throw Exit(status: -1) }
    var bytes: [UInt8] = []
    while true {
        let byte = unsafe fgetc(stream)
        if byte == EOF { break }
        bytes.append(UInt8(byte))
    }
    let status = unsafe pclose(stream)
    let output = String(decoding: bytes, as: UTF8.self)
    if status != 0 { throw Exit(status: status, output: output) }
    return output
}

struct Exit: Error {
    var status: Int32
    var output = ""
}
