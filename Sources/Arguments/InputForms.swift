extension Input {
    /// An argument that must be given.
    public static func argument(
        _ name: String, as reader: ValueReader<Value>, help: String
    ) -> Self {
        one(.argument(name, reader, help, 1...1), reader)
    }

    /// An argument that may be left out.
    public static func optionalArgument<One>(
        _ name: String, as reader: ValueReader<One>, help: String
    ) -> Self where Value == One? {
        perhaps(.argument(name, reader, help, 0...1), reader)
    }

    /// Arguments to the end: one or more.
    public static func arguments<One>(
        _ name: String, as reader: ValueReader<One>, help: String
    ) -> Self where Value == [One] {
        all(.argument(name, reader, help, 1...Int.max), reader)
    }

    /// Arguments to the end: any number.
    public static func optionalArguments<One>(
        _ name: String, as reader: ValueReader<One>, help: String
    ) -> Self where Value == [One] {
        all(.argument(name, reader, help, 0...Int.max), reader)
    }

    /// An option that may be left out, `--name <value>`.
    public static func option<One>(
        _ name: String, short: String? = nil, value: String, as reader: ValueReader<One>,
        help: String
    ) -> Self where Value == One? {
        perhaps(.option(name, short, value, reader, help, 0...1), reader)
    }

    /// An option that must be given.
    public static func required(
        _ name: String, short: String? = nil, value: String, as reader: ValueReader<Value>,
        help: String
    ) -> Self {
        one(.option(name, short, value, reader, help, 1...1), reader)
    }

    /// An option that may be given any number of times; its values keep their order.
    public static func options<One>(
        _ name: String, short: String? = nil, value: String, as reader: ValueReader<One>,
        help: String
    ) -> Self where Value == [One] {
        all(.option(name, short, value, reader, help, 0...Int.max), reader)
    }
}

extension Input where Value == Bool {
    /// A flag, `--name`: true when it is given.
    public static func flag(_ name: String, short: String? = nil, help: String) -> Self {
        Self(.flag(name, short, help)) { words throws(ArgumentsError) in !words.isEmpty }
    }
}

// The same forms for plain text.

extension Input where Value == String {
    /// A text that must be given.
    public static func argument(_ name: String, help: String) -> Self {
        argument(name, as: .text, help: help)
    }

    /// A text option that must be given.
    public static func required(
        _ name: String, short: String? = nil, value: String, help: String
    ) -> Self {
        required(name, short: short, value: value, as: .text, help: help)
    }
}

extension Input where Value == String? {
    /// A text that may be left out.
    public static func optionalArgument(_ name: String, help: String) -> Self {
        optionalArgument(name, as: .text, help: help)
    }

    /// A text option that may be left out.
    public static func option(
        _ name: String, short: String? = nil, value: String, help: String
    ) -> Self {
        option(name, short: short, value: value, as: .text, help: help)
    }
}

extension Input where Value == [String] {
    /// Texts to the end: one or more.
    public static func arguments(_ name: String, help: String) -> Self {
        arguments(name, as: .text, help: help)
    }

    /// Texts to the end: any number.
    public static func optionalArguments(_ name: String, help: String) -> Self {
        optionalArguments(name, as: .text, help: help)
    }

    /// A text option that may be given any number of times.
    public static func options(
        _ name: String, short: String? = nil, value: String, help: String
    ) -> Self {
        options(name, short: short, value: value, as: .text, help: help)
    }
}
