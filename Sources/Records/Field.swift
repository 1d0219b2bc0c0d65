import CertCore
import TextFormats

/// A named member of a record.
@usableFromInline package struct Field<Value: Sendable>: Sendable {
    @usableFromInline let name: String
    @usableFromInline let coding: Coding<Value>
    /// Sealed under the person's key rather than kept in the open body.
    @usableFromInline let isPersonal: Bool
    /// What a reader takes where the member is missing; a writer then leaves it out.
    let absent: Value?
    @usableFromInline let isAbsent: @Sendable (Value) -> Bool
    /// What a reader takes in place of the coding who leaves this kind of detail out.
    private var outline: (detail: Detail, coding: Coding<Value>)?

    package init(_ name: String, _ coding: Coding<Value>) {
        self.name = name
        self.coding = coding
        isPersonal = false
        absent = nil
        isAbsent = { _ in false }
    }

    private init(
        name: String, coding: Coding<Value>, isPersonal: Bool, absent: Value,
        isAbsent: @escaping @Sendable (Value) -> Bool
    ) {
        self.name = name
        self.coding = coding
        self.isPersonal = isPersonal
        self.absent = absent
        self.isAbsent = isAbsent
    }

    package static func optional<Wrapped: Sendable>(_ name: String, _ coding: Coding<Wrapped>)
        -> Self
    where Value == Wrapped? {
        let lifted = Coding<Value> { value, writer in
            if let value { coding.write(value, &writer) }
        } read: { node throws(RecordError) in
            try coding.read(node)
        }
        let missing: Value = nil
        return Self(
            name: name, coding: lifted, isPersonal: false, absent: missing,
            isAbsent: { $0 == nil })
    }

    /// A member left out while it has its usual value.
    package static func usually(_ name: String, _ coding: Coding<Value>, _ usual: Value) -> Self
    where Value: Equatable {
        Self(
            name: name, coding: coding, isPersonal: false, absent: usual,
            isAbsent: { $0 == usual })
    }

    static func personal<Wrapped: Hashable & Sendable>(
        _ name: String, _ coding: Coding<Wrapped>
    ) -> Self where Value == Personal<Wrapped> {
        let lifted = Coding<Value> { value, writer in
            if let known = value.value { coding.write(known, &writer) }
        } read: { node throws(RecordError) in
            Personal(try coding.read(node))
        }
        return Self(
            name: name, coding: lifted, isPersonal: true, absent: .erased,
            isAbsent: { $0 == .erased })
    }

    static func optionalPersonal<Wrapped: Hashable & Sendable>(
        _ name: String, _ coding: Coding<Wrapped>
    ) -> Self where Value == Personal<Wrapped>? {
        let lifted = Coding<Value> { value, writer in
            if let known = value?.value { coding.write(known, &writer) }
        } read: { node throws(RecordError) in
            Personal(try coding.read(node))
        }
        let missing: Value = nil
        return Self(
            name: name, coding: lifted, isPersonal: true, absent: missing,
            isAbsent: { $0?.value == nil })
    }

    @inline(__always)
    func write(_ value: Value, open: inout JSONWriter, sealed: inout JSONWriter) {
        if isAbsent(value) { return }
        if isPersonal {
            sealed.name(name)
            coding.write(value, &sealed)
        } else {
            open.name(name)
            coding.write(value, &open)
        }
    }

    /// Says what stands for the member where a kind of detail is left out.
    func without(_ detail: Detail, _ coding: Coding<Value>) -> Self {
        var field = self
        field.outline = (detail, coding)
        return field
    }

    @inline(__always)
    func read(
        open: inout JSONMemberFinder, sealed: inout JSONMemberFinder, without left: Detail
    ) throws(RecordError) -> Value {
        if isPersonal { return try read(&sealed) }
        if let outline, left.contains(outline.detail) {
            guard let node = open.member(name) else { return try missing() }
            do { return try outline.coding.read(node) } catch { throw error.under(name) }
        }
        return try read(&open)
    }

    @usableFromInline func missing() throws(RecordError) -> Value {
        guard let absent else { throw RecordError(.missing, at: [name]) }
        return absent
    }
}
