/// The constants of the inference that simulation has set.
package struct Tuning: Sendable {
    /// Nats below the likeliest bucket that the interval from coarse stamps still takes in.
    package var coarseMargin = 8.0
    /// The same for each stamp.
    package var coarseMarginPerBin = 0.04
    /// Stamps of a long log with coarse stamps that the fit looks at.
    package var coarseBins = 2000
    /// Labels beyond the fewest that the interval takes in: this many, and this many per root.
    package var spareLabels = 2.0
    /// See `spareLabels`.
    package var spareLabelsPerRoot = 1.0
    /// Nats that a disturbance must save to be believed.
    package var disturbancePenalty = 3.0
    /// Nats above the best explanation within which another one widens the interval.
    package var explanationMargin = 2.0
    /// The same as a share of the best explanation's surprise.
    package var explanationShare = 0.003
    /// The share of the rarer answer above which wrong labels are hardly credible.
    package var rarerShare = 0.25
    /// Nats by which the numbers per span of jitter may be less likely than at the least rate.
    package var countMargin = 10.0
    /// The same as a share of all nats of those numbers.
    package var countMarginShare = 0.1
    /// Nats for a label that is wrong even though stamps may be off: stamps are off far more often.
    package var wrongLabelPenalty = 30.0
    /// Nats that two buckets, one after the other, must save over one.
    package var changeMargin = 20.0
    /// The share of one bucket's nats that the two may leave.
    package var changeShare = 0.5
    /// Throttles that each side of a change must hold.
    package var changeThrottles = 8
    /// Steps of a long log on which a change is searched for.
    package var changeSteps = 1500
    /// How much more jitter than the best explanation's the interval allows for.
    package var jitterSpare = 4.0
    /// The two margins, where the best explanation has a disturbance, times this.
    package var hiddenMarginScale = 3.0
    /// The share by which an interval of the refill rate is widened on each side under a disturbance.
    package var refillSpare = 0.001
    /// How often each disturbance that a log may not show is repeated on it; 0 takes a log that a bucket
    /// explains for complete and its stamps for right.
    package var disturbanceRepeats = 4
    /// The share of wrong labels above which hidden callers are allowed for too.
    package var strainedShare = 0.06
    /// Steps of a long log on which labels are told to be wrong.
    package var labelSteps = 20_000
    /// Answers given elsewhere than by the bucket from which on it is not the limit that gave them.
    package var structuredLabels = 8.0
    /// Steps of a long log on which explanations are searched for.
    package var sampleSteps = 3000
    /// Steps of a long log on which the best explanations are settled.
    package var polishSteps = 60_000
    /// Bins of a long log on which the kinds of limiter are told apart.
    package var kindBins = 40_000
    /// Nats that a kind other than a bucket must save, for the choice among many.
    package var kindPenalty = 4.0
    /// Nats by which one kind must lead to be named.
    package var kindMargin = 10.0

    /// The share of the decisions that a bucket must reproduce for its bounds to say anything.
    package var leastConsistency = 0.6
    /// The same where stamps tell the order of calls: in whole seconds a true bucket, too, reproduces
    /// only what the order within a second lets it.
    package var leastFineConsistency = 0.75
    /// Tokens per second below which a refill is none of AWS's: one in ten minutes, a twentieth of
    /// the slowest published rate (0.0333 per second).
    package var slowestRefill = 1.0 / 600
    /// Calls from which on a log that shows as many refused as admitted bounds the refill from above,
    /// without naming it.
    package var leastCallsForUpperBound = 20

    /// The constants in use.
    package static let standard = Tuning()

    /// Creates the constants in use, to be changed one by one.
    package init() {}
}
