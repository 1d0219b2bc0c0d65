import CertCore
import Sitting
import TestKit
import Testing

@testable import ExamRoom

/// The loop behind the screen, in fast time.
@Suite(.serialized) struct ScreenRoomTests {
    @Test func `the screen warns at ten minutes and at one, and hands in when the time is over`()
        throws
    {
        let room = try RoomVisit(step: .seconds(7))
        try room.admit()
        #expect(try room.type(["开始", "b"]).exit == .left)
        let (exit, seen, after) = try room.watch()
        #expect(exit == .ended(.timeOver))
        #expect(seen.contains { $0.hasPrefix(" 继续考试：已保存 1/5 题的答案") })
        let warnings = Set(seen.filter { $0.hasPrefix(" ！剩余时间") }.map { $0.prefix(11) })
        #expect(warnings.contains { $0.contains("0:09") || $0.contains("0:10") })
        #expect(warnings.contains { $0.contains("0:00") || $0.contains("0:01") })
        #expect(!after.isAlternate && after.showsCursor && after.unknown == [])
        #expect(after.text.contains("时间到，已自动交卷。"))
        #expect(after.text.contains { $0.hasPrefix("共保存 1/5 题的答案") })
        let collected = try room.folder.collect(
            key: RoomVisit.key, now: RoomVisit.start + .minutes(200))
        #expect(collected.charged == .minutes(90))
        #expect(collected.responses == ["S1": .options(["a"])])
    }

    @Test func `the screen tells of time given meanwhile`() throws {
        let room = try RoomVisit(step: .seconds(29), late: 20)
        try room.admit()
        #expect(try room.type(["开始", "b"]).exit == .left)
        let (exit, seen, _) = try room.watch()
        #expect(exit == .ended(.timeOver))
        #expect(seen.contains { $0.contains("！已为你延长 20 分钟，剩余 0:2") })
    }

    @Test func `sections and breaks run out by themselves on the screen`() throws {
        let room = try RoomVisit(SectionPaper.paper(), step: .seconds(7))
        try room.admit()
        #expect(try room.type(["开始", "b"]).exit == .left)
        let (exit, seen, after) = try room.watch()
        #expect(exit == .ended(.timeOver))
        #expect(seen.contains { $0.contains("本大题 0:2") && $0.contains("全卷 1:2") })
        #expect(seen.contains { $0.hasPrefix(" ！本大题剩余 0:0") })
        #expect(seen.contains { $0.hasPrefix(" ！第 1 大题时间到，已锁定。休息") })
        #expect(seen.contains { $0.hasPrefix(" 休息 ") && $0.contains("休息还剩 0:0") })
        #expect(seen.contains { $0.hasPrefix(" 休息结束。现在是第 2/2 大题（第 3–5 题）") })
        #expect(seen.contains { $0.hasPrefix(" 第 3/5 题") })
        #expect(!after.isAlternate && after.text.contains("时间到，已自动交卷。"))
        let collected = try room.folder.collect(
            key: RoomVisit.key, now: RoomVisit.start + .minutes(200))
        #expect(collected.charged == .minutes(90) && collected.stood == .minutes(5))
    }

    @Test func `a sitting that is over stays over`() throws {
        let room = try RoomVisit()
        try room.admit()
        _ = try room.type(["开始", "b", ":submit", "交卷"])
        let (exit, seen, after) = try room.watch()
        #expect(exit == .ended(.submitted))
        #expect(after.text.contains("✓ 已交卷。"))
        #expect(!seen.contains { $0.contains("接到投诉") })
    }

    @Test func `without check-in no screen is taken over`() throws {
        let room = try RoomVisit()
        let (exit, _, after) = try room.watch()
        #expect(exit == .failed(.notAdmitted(ticket: "T7K2M9")))
        #expect(after.text[0].hasPrefix("尚未签到"))
    }
}
