/// How long `poll` waits at a stretch. Its clock stands still while the machine sleeps, the
/// deadline's does not: a second at most, then look again. Without a deadline as long as it takes.
func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let rest = ContinuousClock.now.duration(to: deadline)
    if rest >= .seconds(1) { return 1_000 }
    return Int32(max(0, rest / .milliseconds(1)).rounded(.up))
}
