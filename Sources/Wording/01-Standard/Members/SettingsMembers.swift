import CertCore
import ExamBank

extension MemberWords {
    static let settings = """
        severity
        各种问题报作哪一级；编码比以 * 结尾的一类编码优先，长的开头比短的优先；成类的设置不会调低错误。
        How much findings weigh. A code says more than a family of codes with * at its end, a longer beginning more than a shorter one; a family lowers no error.

        paths
        对部分文件另作规定；写在后面的优先。
        What holds for some files only; the later wins.

        paths.path
        所指的文件，从本文件所在的文件夹算起；* 代表名称中的任意一段，** 代表任意层文件夹。
        The files, from the folder of this one: * stands for anything within a name, ** for any number of folders.

        paths.severity
        这些文件中各种问题报作哪一级。
        How much findings weigh in these files.

        thresholds
        超过多少才报。
        The bounds beyond which findings are told.

        thresholds.longKeyPercent
        答案长度达到其余选项平均长度的百分之几算过长（默认 150）。
        The key's length, in hundredths of the other options' mean, from which it is too long (150 unless told).

        thresholds.longKeyMargin
        并且比其余最长的选项至少多几个汉字（默认 4）。
        By how many Chinese characters it also has to exceed the longest of them (4 unless told).

        thresholds.longKeyMarginLatin
        英文选项则至少多几个字母（默认 10）。
        The same for options in Latin letters (10 unless told).

        thresholds.shortestStem
        题干最少几个字，不计空格（默认 5）。
        The fewest characters of a stem, spaces apart (5 unless told).

        thresholds.longestStem
        题干最多几个字，不计空格；英文按三倍计（默认 220）。
        The most characters of a stem, spaces apart, and three times as many in Latin letters (220 unless told).

        thresholds.longestSituation
        情境题、简答题的题干与案例最多几个字（默认 500）。
        The same for situational items, short texts and cases (500 unless told).

        thresholds.commonOpening
        各选项开头相同的汉字达到几个算重复（默认 4）。
        From how many Chinese characters on an opening that all options share is told (4 unless told).

        thresholds.commonOpeningLatin
        英文选项开头相同的字母达到几个算重复（默认 12）。
        The same in Latin letters (12 unless told).

        thresholds.echoedWord
        题干与答案独有的相同词语最少几个字（默认 4）。
        The fewest ideographs of a word that of the options only the key has from the stem (4 unless told).

        thresholds.itemsPerPoint
        每个鉴定点至少几道可用试题（默认 4）。
        The live items that every point needs (4 unless told).

        thresholds.reviewMonths
        审题后超过几个月算过期（默认 24）。
        After how many months a review is out of date (24 unless told).

        thresholds.keyExcess
        答案位置超出应占份额几个百分点算偏好（默认 5）。
        How many percentage points above its share make a key's place a favourite (5 unless told).

        thresholds.trickExcess
        应试技巧超出猜测几个百分点才报（默认 3）。
        How many percentage points above chance make a trick worth telling (3 unless told).

        thresholds.guessedShareOfCut
        凭猜测可得合格线的几成算过多（默认 "0.5"）。
        The share of a cut that guessing may bring ("0.5" unless told).

        thresholds.facilityMargin
        预计得分率与目标最多相差多少（默认 "0.1"）。
        How far the expected facility may be from its target ("0.1" unless told).
        """

    /// Every code with what it is about.
    static var severities: [String: Phrase] {
        var words: [String: Phrase] = [:]
        for code in FindingCode.allCases {
            words["severity.\(code.rawValue)"] = code.explanation.what
        }
        for family in FindingCode.families {
            let head = family.dropLast()
            words["severity.\(family)"] = Phrase(
                zh: "编码以 \(head) 开头的全部问题。", en: "All findings whose codes begin with \(head).")
        }
        return words
    }
}
