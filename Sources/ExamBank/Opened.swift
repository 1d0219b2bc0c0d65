public import CertCore
import Seals
import TextFormats

/// A file that says what it is.
enum Opened {
    case scheme(Document<SchemeFile>)
    case bank(Document<BankFile>)
    case tasks(Document<TaskLibrary>)
    case courses(Document<CourseList>)
    case calendar(Document<CalendarYear>)
    case settings(Document<SettingsFile>)
    case form(Document<FormFile>)

    /// Reads a file, or notes why it is none of ours.
    init?(_ file: SourceFile, _ notes: Notes) {
        guard let json = JSONDocument(reading: file, notes) else { return nil }
        if json.root["format"]?.string == SettingsFile.format {
            self = .settings(
                Document(file, json, notes, .file(SettingsFile.format, SettingsFile.init)))
            return
        }
        guard let kind = FileFormat.kind(of: json.root, notes) else { return nil }
        switch kind {
        case .scheme: self = .scheme(Document(file, json, notes, .file(kind, SchemeFile.init)))
        case .bank: self = .bank(Document(file, json, notes, .file(kind, BankFile.init)))
        case .tasks: self = .tasks(Document(file, json, notes, .file(kind, TaskLibrary.init)))
        case .courses: self = .courses(Document(file, json, notes, .file(kind, CourseList.init)))
        case .calendar:
            self = .calendar(Document(file, json, notes, .file(kind, CalendarYear.init)))
        case .form: self = .form(Document(file, json, notes, .file(kind, FormFile.init)))
        case .asset: return nil
        }
    }
}

extension JSONDocument {
    /// Parses a file, or notes why it is no JSON.
    init?(reading file: SourceFile, _ notes: Notes) {
        let (document, faults) = JSONDocument.reading(file.bytes)
        let encoding = Self.otherEncoding(of: file.bytes, faults)
        if let encoding {
            notes.lose(
                .otherEncoding(runs: encoding.runs, isLikelyGBK: encoding.isLikelyGBK),
                at: Self.character(at: encoding.first, of: file.bytes))
        }
        for fault in faults where !Self.goesWithoutSaying(fault, encoding) {
            let place = Self.character(at: fault.offset, of: file.bytes)
            notes.lose(.syntax(Self.brief(fault.kind)), at: place)
        }
        guard let document else { return nil }
        self = document
    }

    private static func brief(_ kind: JSONSyntaxError.Kind) -> JSONSyntaxError.Kind {
        guard case .duplicateMember(let name, let first) = kind else { return kind }
        return .duplicateMember(name.brief, first: first)
    }

    private static func otherEncoding(
        of bytes: [UInt8], _ faults: [JSONSyntaxError]
    ) -> OtherEncoding? {
        faults.contains { $0.kind == .invalidUTF8 } ? OtherEncoding(of: bytes) : nil
    }

    /// The second byte of a character in GBK may be a backslash or a bracket.
    private static func goesWithoutSaying(
        _ fault: JSONSyntaxError, _ encoding: OtherEncoding?
    ) -> Bool {
        guard let encoding else { return false }
        return fault.kind == .invalidUTF8
            || encoding.isLikelyGBK && fault.offset >= encoding.first
    }

    /// The bytes of the character at a place; none at the end.
    static func character(at start: Int, of bytes: [UInt8]) -> Range<Int> {
        guard start < bytes.count else { return bytes.count..<bytes.count }
        var end = start + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return start..<end
    }
}

extension Document {
    /// Reads a file that is to be of one format, or notes why it is not.
    init?(
        _ file: SourceFile, as format: String, _ notes: Notes,
        _ make: @escaping @Sendable (inout ObjectReader) -> Value
    ) {
        guard let json = JSONDocument(reading: file, notes),
            FileFormat.index(of: json.root, among: [format], notes) != nil
        else { return nil }
        self.init(file, json, notes, .file(format, make))
    }

    init(
        _ file: SourceFile, _ json: JSONDocument, _ notes: Notes,
        _ reading: Reading<Value>
    ) {
        value = reading.read(json.root, notes)
        isComplete = notes.losses == 0
        path = file.path
        settings = notes.settings
        self.json = json
    }
}

extension FileDigest {
    /// The SHA-256 of a file's bytes.
    public init(of bytes: [UInt8]) {
        self.init(Digest(of: bytes).hex)
    }
}
