import CertCore

extension Competency {
    /// The customer-service competencies that a new scheme starts from (DOMAIN.md §2), each with a
    /// definition of its own for the scheme to better.
    static let customary: [Competency] = [
        Competency(
            id: "communication", title: Phrase(zh: "沟通能力", en: "Communication"),
            definition: Phrase(
                zh: "说得清、写得准、有礼貌，让客户听一遍就知道下一步该做什么。",
                en: "Speaks and writes clearly, accurately and courteously, so that the "
                    + "customer knows the next step at once.")),
        Competency(
            id: "listening", title: Phrase(zh: "倾听能力", en: "Listening"),
            definition: Phrase(
                zh: "先听完再回应，抓住事实、感受和诉求，复述确认无误。",
                en: "Hears the customer out, grasps facts, feelings and wishes, and confirms "
                    + "them in own words.")),
        Competency(
            id: "service-awareness", title: Phrase(zh: "客户服务意识", en: "Service awareness"),
            definition: Phrase(
                zh: "把客户的事当作自己的事，接了就跟到底，主动多做一步。",
                en: "Makes the customer's concern their own, follows it to the end and goes "
                    + "a step further unasked.")),
        Competency(
            id: "problem-solving", title: Phrase(zh: "问题解决能力", en: "Problem solving"),
            definition: Phrase(
                zh: "查明原因，给出办得到的方案，说清时限和责任人。",
                en: "Finds the cause, offers a solution that can be kept, and says who does "
                    + "what by when.")),
        Competency(
            id: "product-knowledge", title: Phrase(zh: "产品知识", en: "Product knowledge"),
            definition: Phrase(
                zh: "熟悉产品与规则，不清楚的当场查实，不猜不编。",
                en: "Knows products and rules, looks up what is not known, and never guesses.")),
        Competency(
            id: "computer-operation", title: Phrase(zh: "计算机操作技能", en: "Computer operation"),
            definition: Phrase(
                zh: "打字、查询、建单又快又准，记录完整。",
                en: "Types, searches and files tickets quickly and accurately, leaving "
                    + "complete records.")),
        Competency(
            id: "adaptability", title: Phrase(zh: "应变能力", en: "Adaptability"),
            definition: Phrase(
                zh: "遇到意外和超出权限的要求，能很快想到稳妥的办法。",
                en: "Finds a sound way quickly when the unexpected happens or a request goes "
                    + "beyond own authority.")),
        Competency(
            id: "emotion-management", title: Phrase(zh: "情绪管理能力", en: "Emotion management"),
            definition: Phrase(
                zh: "无论客户心情如何，自己平和积极，并让对方平静下来。",
                en: "Stays calm and positive whatever the customer's mood, and helps it "
                    + "settle.")),
        Competency(
            id: "teamwork", title: Phrase(zh: "团队协作能力", en: "Teamwork"),
            definition: Phrase(
                zh: "转办交代清楚，不推不压，与同事互相补位。",
                en: "Hands over clearly, shifts nothing onto others and fills in for "
                    + "colleagues.")),
        Competency(
            id: "learning", title: Phrase(zh: "学习能力", en: "Learning"),
            definition: Phrase(
                zh: "新产品新规则学得快，从差错和反馈中改进。",
                en: "Picks up new products and rules quickly and improves from mistakes and "
                    + "feedback.")),
        Competency(
            id: "time-management", title: Phrase(zh: "时间管理能力", en: "Time management"),
            definition: Phrase(
                zh: "几件事同时来时分得清先后，答应的时间做得到。",
                en: "Puts several tasks in the right order and keeps the times promised.")),
        Competency(
            id: "multilingual", title: Phrase(zh: "多语言能力", en: "Languages"),
            definition: Phrase(
                zh: "岗位需要时，能用外语或方言完成服务，听不懂时会求助。",
                en: "Where the post needs it, serves in another language or dialect, and "
                    + "asks for help in time.")),
        Competency(
            id: "memory", title: Phrase(zh: "记忆力", en: "Memory"),
            definition: Phrase(
                zh: "记得住通话中的要点与常用规则，不让客户重复。",
                en: "Keeps the points of a call and the common rules in mind, so that nobody "
                    + "has to repeat themselves.")),
        Competency(
            id: "telephone-etiquette", title: Phrase(zh: "电话礼仪", en: "Telephone etiquette"),
            definition: Phrase(
                zh: "开场、等待、转接、挂机用语规范，语气亲切。",
                en: "Opens, holds, transfers and closes calls by the book and in a friendly "
                    + "voice.")),
    ]
}
