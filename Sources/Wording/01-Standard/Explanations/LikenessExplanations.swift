import ExamBank

extension FindingCode {
    /// What items say of each other.
    var likenessExplanation: Explanation? {
        switch self {
        case .duplicateItem:
            Explanation(
                zh: (
                    "两道题是同一道题：题干与选项至少有 95% 相同（不计大小写、全半角、空格、标点与选项的次序）。",
                    "同卷出现就白占一题，不同卷出现则等于把题多曝光一倍。题库会显得比实际大，抽题与补考所需的题目也就不够。互斥（enemies）不能消除重复。比较的是题干与选项连续三个汉字（西文五个字符）的集合，相同部分占两者全部的比例即雅卡尔系数。"
                ),
                en: (
                    "Two items are one: stem and options are the same by 95 % or more, whatever case, width, spaces, punctuation and the order of options.",
                    "In one form they waste a question, in two they are exposed twice, and the bank looks larger than it is when forms are planned. Being enemies does not mend that. What is compared are all runs of three ideographs, or five letters, in stem and options; the figure is the share of them that both have (Jaccard)."
                ),
                bad:
                    #""stem": "处理投诉时，应先处理心情，再处理事情！", "note": "另一题：处理投诉时应先处理心情再处理事情。""#,
                good:
                    #""stem": "通话结束前应当复述已约定的事项。", "note": "另一题：处理投诉时应先处理心情再处理事情。""#,
                source: shingling)
        case .nearDuplicate:
            Explanation(
                zh: (
                    "两道题的题干与选项有 80% 以上相同。",
                    "多半是复制之后改了几个字：做过一道的人等于做过另一道，两道同卷则一题算了两次。题干与选项合在一起比较：「下列说法正确的是」配上不同的选项是不同的题。若是有意编写的变式，请互列为 enemies，使二者不同卷。"
                ),
                en: (
                    "Stem and options of two items are the same by 80 % or more.",
                    "Mostly one is a copy with some words changed: whoever has met one has met the other, and in one form they count the same knowledge twice. Stem and options are compared together, so “which of these is right?” with other options is another item. Variants that are meant to be so belong among each other's enemies."
                ),
                bad:
                    #""stem": "客户来电投诉收到的商品与网页描述不符时，客服人员应当先核对订单信息并表示歉意，再说明退货换货的办法与期限。", "note": "另一题：客户来电投诉收到的商品与网页描述不符时，客服人员应当先核对订单信息并表示歉意，再说明退货换货的办法与时限。""#,
                good:
                    #""stem": "寄回商品的运费由谁承担，客服人员应当在客户寄出之前说明。", "note": "另一题：客户来电投诉收到的商品与网页描述不符时，客服人员应当先核对订单信息并表示歉意，再说明退货换货的办法与时限。""#,
                source: shingling)
        case .conflictingKey:
            Explanation(
                zh: ("两道题的题干与选项相同，答案却不同。", "至少有一个答案是错的：按它评分，答对的人会失分。哪个对要先核定，再停用另一道。"),
                en: (
                    "Two items have the same stem and options, but different keys.",
                    "At least one key is wrong, and whoever answers rightly loses its points. Find out which, then retire the other item."
                ),
                bad:
                    #""stem": "处理投诉时应先处理心情，再处理事情。", "key": false, "note": "另一题相同，答案为 true""#,
                good:
                    #""stem": "处理投诉时应先解释规定，再安抚情绪。", "key": false, "note": "另一题问的是先处理心情""#)
        case .givesKey:
            Explanation(
                zh: (
                    "一道题的题干里写着另一道题的答案。",
                    "两题同卷时，细心的考生抄来就是，不必知道。只报够长（六个字以上，或三个西文单词）、在题库中少见，并且两题同属一个考点或题干有少见的共同用语的答案。互列为 enemies 之后不再报告。"
                ),
                en: (
                    "The stem of one item has the key of another in it.",
                    "Where both meet in a form, attentive candidates copy the answer. Told are only keys that are long enough (six ideographs or three words) and rare in the bank, of items that share a point or rare words. Enemies are not told: they never meet."
                ),
                bad:
                    #""stem": "因质量问题退货的，运输等必要费用由经营者承担。", "note": "另一题的答案是「由经营者承担」""#,
                good:
                    #""stem": "因质量问题退货的，消费者不必支付运输费用。", "note": "另一题的答案是「由经营者承担」""#,
                source: writingGuidelines)
        case .comparisonCapped:
            Explanation(
                zh: (
                    "许多题彼此过于相似，没有逐对比较。",
                    "成千上万的题用语大半相同时，两两比较没有尽头：每题只与桶中最近的 32 道比较，每题最多报告 8 道。已报告的都是确实的，未报告的不一定没有。"
                ),
                en: (
                    "Many items are so much alike that not every pair of them was compared.",
                    "Where thousands share most of their words, comparing all pairs has no end: an item meets the 32 nearest before it in a bucket, and 8 at most are told. What is told is certain, but there may be more."
                ),
                bad: #""stem": "几十道题的题干与选项只差一两个字""#, good: #""stem": "每道题各问一件事""#,
                source: shingling)
        default: nil
        }
    }

    private var shingling: String {
        "Broder (1997), On the resemblance and containment of documents; Dahlgaard, Knudsen & Thorup (2017), Fast similarity sketching"
    }
}
