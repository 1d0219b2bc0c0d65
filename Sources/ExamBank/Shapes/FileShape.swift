import CertCore

/// What files of a kind look like.
public struct FileShape: Hashable, Sendable {
    /// An object that stands in several places.
    public struct Definition: Hashable, Sendable {
        public var name: String
        public var shape: ObjectShape
    }

    public let root: ObjectShape
    public let definitions: [Definition]

    public init(of kind: FileKind) {
        switch kind {
        case .scheme: self.init(.file(.scheme, SchemeFile.init))
        case .bank: self.init(.file(.bank, BankFile.init))
        case .tasks: self.init(.file(.tasks, TaskLibrary.init))
        case .courses: self.init(.file(.courses, CourseList.init))
        case .calendar: self.init(.file(.calendar, CalendarYear.init))
        case .form: self.init(.file(.form, FormFile.init))
        case .settings: self.init(.file(SettingsFile.format, SettingsFile.init))
        }
    }

    init<Value>(_ reading: Reading<Value>) {
        let drawn = Definitions()
        guard case .object(let root) = reading.shape(drawn) else {
            preconditionFailure("a file is an object")
        }
        self.root = root
        definitions = drawn.shapes.map { Definition(name: $0.name, shape: $0.shape) }
    }
}

extension Reading {
    /// A whole file, which says of what kind it is.
    static func file(
        _ kind: StandardFile.Kind, _ make: @escaping @Sendable (inout ObjectReader) -> Value
    ) -> Reading {
        file(FileFormat.name(of: kind), make)
    }

    static func file(
        _ format: String, _ make: @escaping @Sendable (inout ObjectReader) -> Value
    ) -> Reading {
        .object { object in
            object.required("format", .format(format))
            return make(&object)
        }
    }
}

extension Reading where Value == Void {
    /// The format's name, which was looked at before anything else.
    fileprivate static func format(_ name: String) -> Reading {
        Reading({ _ in .word([name]) }, blank: ()) { _, _ in }
    }
}
