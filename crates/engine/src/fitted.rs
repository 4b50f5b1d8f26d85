//! What own waits tell of one that goes on: laws fitted to all of them, and the check of these against the waits themselves,
//! as `outlook fit` has it for a table. Waits after interviews of another stage may be longer or shorter altogether, and
//! tell the less the further apart they lie.

use meanwhile_core::fact::Stage;
use meanwhile_forecast::{
    Balanced, BalancedBlend, Belief, Blend, Family, Forecast, Observation, Prior, Timing,
};

use crate::pace::Pace;
use crate::waits::OwnWait;

/// How far waits after another stage lie apart, in ln days. *Assumption:* anything from a third to three times as long, for a
/// first call may be answered by the machine of one employer and a final round by the board of another.
const STAGE_LOCATION_SD: f64 = 1.0;
/// The same of the logit of the share that is never answered. *Assumption:* one in three is believed to be anything from
/// one in six to one in two.
const STAGE_NEVER_SD: f64 = 0.8;
/// What is said of both where they count.
const STAGE_SOURCE: &str = "how far your waits after other stages may lie from those is an assumption: they may be a third or \
    three times as long";

/// Laws fitted to own waits for a wait after an interview of some stage.
pub(crate) struct Fitted {
    laws: BalancedBlend,
    /// Waits of other stages are among them.
    tells_stages: bool,
}

impl Fitted {
    /// Fits what is believed beforehand to own waits.
    pub(crate) fn new(own: &[OwnWait], stage: Stage, believed: &[(f64, Family, Prior)]) -> Self {
        let is_other = |it: &OwnWait| it.stage != stage;
        let tells_stages = own.iter().any(is_other);
        let told = |laws| Self { laws, tells_stages };
        if !tells_stages {
            let seen = own.iter().map(|it| it.seen.clone()).collect();
            return told(BalancedBlend::fit(seen, Timing::WholeDays, believed));
        }
        let seen = own.iter().map(|it| {
            let mut seen: Observation = it.seen.clone();
            seen.covariates.push(f64::from(u8::from(is_other(it))));
            seen
        });
        let never = Belief::normal(0.0, STAGE_NEVER_SD, STAGE_SOURCE);
        let location = Belief::normal(0.0, STAGE_LOCATION_SD, STAGE_SOURCE);
        let believed = believed.iter().map(|(weight, family, prior)| {
            let prior = prior.with_covariate(&never, &location);
            (*weight, *family, prior)
        });
        let believed: Vec<_> = believed.collect();
        told(BalancedBlend::fit(
            seen.collect(),
            Timing::WholeDays,
            &believed,
        ))
    }

    /// The laws themselves.
    pub(crate) fn laws(&self) -> &Blend {
        self.laws.laws()
    }

    /// Whether waits after other stages are among them.
    pub(crate) fn tells_stages(&self) -> bool {
        self.tells_stages
    }

    /// What is foretold of a wait of that stage and this pace.
    pub(crate) fn forecast(&self, pace: &Pace) -> Option<Balanced> {
        self.laws.forecast(&self.covariates(pace))
    }

    /// The curve to expect of such a wait, without its interval: cheap enough for every wait of a desk.
    pub(crate) fn expected(&self, pace: &Pace) -> Option<Forecast> {
        self.laws.expected(&self.covariates(pace))
    }

    fn covariates(&self, pace: &Pace) -> Vec<f64> {
        let mut all = vec![pace.log()];
        all.extend(self.tells_stages.then_some(0.0));
        all
    }
}
