/// A value on its way into a statement; nil is NULL.
enum Value: Hashable {
    case text(String?)
    case integer(Int64?)
    case blob([UInt8]?)
}
