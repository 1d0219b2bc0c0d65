import CertCore

extension Duration {
    /// Days where there are any, hours, minutes and seconds: 464 days 19:59:57.
    var span: Phrase {
        let seconds = wholeMilliseconds / 1_000
        let pair = [seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        let (days, hours) = (seconds / 86_400, seconds % 86_400 / 3_600)
        let time = Phrase("\(hours):" + pair.joined(separator: ":"))
        if days == 0 { return time }
        return Phrase(zh: "\(days) 天 ", en: "\(counted(Int(days), "day")) ") + time
    }

    /// How far a clock was set, and which way.
    var jump: Phrase {
        self < .zero ? Phrase("−") + (.zero - self).span : Phrase("+") + span
    }

    /// What is said of a clock that was set, beside other remarks.
    var clockSet: Phrase {
        Phrase(zh: "机器时钟被拨动 \(jump.zh)", en: "clock set by \(jump.en)")
    }

    /// What is said of a sitting that kept nothing for so long though it was up.
    var stoodStill: Phrase {
        Phrase(zh: "程序或机器停住 \(span.zh)", en: "program or machine stood still for \(span.en)")
    }
}
