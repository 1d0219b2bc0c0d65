import CertCore
import TextFormats

enum TaskRules {
    static func check(_ task: PracticalTask, _ node: JSONNode, _ notes: Notes) {
        if task.checklist.map(\.points).sum() == 0 {
            let place = node["checklist"] ?? node
            notes.add(.tasks(.worthlessChecklist(task.id)), at: place.range)
        }
        guard let events = node["script"]?["events"] else { return }
        for event in events.elements {
            guard let place = event["atMinute"], let minute = place.integer.map(Int.init),
                minute > task.minutes
            else { continue }
            let fault = TaskFault.eventAfterEnd(minute: minute, minutes: task.minutes)
            notes.add(.tasks(fault), at: place.range)
        }
    }
}
