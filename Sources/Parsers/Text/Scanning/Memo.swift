import Synchronization

/// Answers to questions that are asked again and again, such as what a word means.
///
/// Each answer depends on the question alone, so that what is remembered shows in the time only. A
/// full memory is emptied, which bounds it whatever the input asks.
final class Memo<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
    private let known = Mutex<[Question: Answer]>([:])
    private let capacity: Int

    /// Creates a memory of at most `capacity` answers.
    init(capacity: Int = 4096) { self.capacity = capacity }

    /// The answer to `question`, worked out where it is not known.
    func answer(_ question: Question, _ work: (Question) -> Answer) -> Answer {
        if let answer = known.withLock({ $0[question] }) { return answer }
        let answer = work(question)
        known.withLock { known in
            if known.count >= capacity { known.removeAll(keepingCapacity: true) }
            known[question] = answer
        }
        return answer
    }
}
