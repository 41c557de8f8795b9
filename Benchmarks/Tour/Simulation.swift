import LimitSimulator

/// One caller, which makes its calls one after the other.
struct Worker {
    /// Who it is: an index into the incident's own list of names.
    var party: Int
    /// The earliest start of each call, in seconds; a call also waits for the one before.
    var jobs: [Double]
    /// The rest after each call, in seconds.
    var pause = 0.002
}

/// One request as it was sent, and how the limiter decided.
struct Attempt {
    /// The index of the worker.
    var worker: Int
    /// The worker's party.
    var party: Int
    /// The index of the call among the worker's.
    var job: Int
    /// 1 for the first attempt of a call.
    var number: Int
    /// When it was sent, in seconds.
    var sent: Double
    /// When it arrived and was decided, in seconds.
    var decided: Double
    /// When the answer came, in seconds.
    var done: Double
    /// Whether the limiter let it pass.
    var isAdmitted: Bool
    /// Whether the service failed by itself, whatever the limiter said.
    var isFailed = false
    /// The wait before the next attempt, in seconds; `nil` where none follows.
    var wait: Double?
}

/// Workers in front of one limiter whose parameters are known.
struct Simulation {
    /// The limiter.
    var limiter: SimulatedLimiter
    /// How long an admitted call takes, in seconds, at the median.
    var duration: Double
    /// Attempts that a call has, the first among them.
    var attempts: Int
    /// An outage in which calls hang, and at whose end all that hang fail together, in seconds.
    var outage: Range<Double>?
    /// The wait after a refused attempt of a number, in seconds.
    var wait: (_ number: Int, _ random: inout Random) -> Double

    /// Runs all workers to their end; the attempts come in order of time.
    func run(_ workers: [Worker], _ random: inout Random) -> [Attempt] {
        var state = LimiterState(limiter)
        var queue = EventQueue()
        var jobs = Array(repeating: 0, count: workers.count)
        var numbers = Array(repeating: 1, count: workers.count)
        for (index, worker) in workers.enumerated() {
            if let first = worker.jobs.first { queue.insert(time: first, client: index) }
        }
        var log: [Attempt] = []
        while let (time, index) = queue.popFirst() {
            let worker = workers[index]
            let length = duration * spread(&random)
            let outage = outage.flatMap { $0.contains(time) ? $0 : nil }
            // What hangs never comes to the limiter.
            let isAdmitted = outage != nil || state.admits(at: time, cost: 1, lasting: length)
            // A refusal costs the service no work; the network takes its time both ways.
            let answered = outage?.upperBound ?? time + (isAdmitted ? length : 0.002)
            let done = answered + 0.005 * spread(&random)
            var attempt = Attempt(
                worker: index,
                party: worker.party,
                job: jobs[index],
                number: numbers[index],
                sent: time - 0.005 * spread(&random),
                decided: time,
                done: done,
                isAdmitted: isAdmitted,
                isFailed: outage != nil
            )
            if !isAdmitted || attempt.isFailed, numbers[index] < attempts {
                let pause = wait(numbers[index], &random)
                attempt.wait = pause
                numbers[index] += 1
                queue.insert(time: done + pause, client: index)
            } else {
                jobs[index] += 1
                numbers[index] = 1
                if jobs[index] < worker.jobs.count {
                    let next = max(done + worker.pause, worker.jobs[jobs[index]])
                    queue.insert(time: next, client: index)
                }
            }
            log.append(attempt)
        }
        return log
    }

    /// A factor around 1, as network times vary: 0.7 to 1.5.
    private func spread(_ random: inout Random) -> Double {
        0.7 + 0.3 * random.unit() + 0.5 * random.unit() * random.unit()
    }
}
