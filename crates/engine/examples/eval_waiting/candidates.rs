//! The ways of estimating that are compared.

use meanwhile_engine::published;
use meanwhile_forecast::{
    Balanced, Beliefs, Blend, Candidate, Family, KaplanMeier, Model, Observation, Prior, Survival,
    Timing, Wait,
};

/// A way of estimating as a name and a function.
struct Way<F> {
    name: String,
    estimate: F,
}

impl<F: Fn(&[Observation]) -> Box<dyn Survival>> Candidate for Way<F> {
    fn name(&self) -> &str {
        &self.name
    }

    fn estimate(&self, seen: &[Observation]) -> Box<dyn Survival> {
        (self.estimate)(seen)
    }
}

fn way<F>(name: impl Into<String>, estimate: F) -> Box<dyn Candidate>
where
    F: Fn(&[Observation]) -> Box<dyn Survival> + 'static,
{
    Box::new(Way {
        name: name.into(),
        estimate,
    })
}

/// Every way. The plain ones believe that every wait ends, and nothing else.
pub fn all() -> Vec<Box<dyn Candidate>> {
    let mut all = vec![
        way("model", model),
        way("Kaplan–Meier", kaplan_meier),
        way("rule of thumb", rule_of_thumb),
        way("plain exponential", plain_exponential),
    ];
    for family in Family::ALL {
        let name = format!("plain {}", family.name());
        all.push(way(name, move |seen| plain(family, seen)));
    }
    all
}

/// What the program does: every family under the published prior, weighed by the waits seen, and all of them by how well
/// they fit.
fn model(seen: &[Observation]) -> Box<dyn Survival> {
    let blend = Blend::fit(seen, Timing::WholeDays, &published::families());
    let laws = blend.forecast(&[]);
    let laws = laws.expect("the published prior has families");
    let waits: Vec<Wait> = seen.iter().map(|it| it.wait).collect();
    Box::new(Balanced::new(&laws, &waits).forecast().curve().clone())
}

fn kaplan_meier(seen: &[Observation]) -> Box<dyn Survival> {
    let waits: Vec<Wait> = seen.iter().map(|it| it.wait).collect();
    Box::new(KaplanMeier::fit(&waits))
}

/// The published average as an exponential law in which every wait ends. A step, nothing before that day and everything
/// by then, would be certain about every day, which nobody means by an average.
fn rule_of_thumb(_: &[Observation]) -> Box<dyn Survival> {
    Box::new(|days: f64| (-days / published::AVERAGE_DAYS).exp())
}

fn plain(family: Family, seen: &[Observation]) -> Box<dyn Survival> {
    let model = Model::new(family, Timing::WholeDays, 0);
    let fit = model.fit(seen, &Prior::new(&Beliefs::every_wait_ends(0)));
    Box::new(fit.mode_curve(&[]))
}

/// Half a day is added to each wait, as whole days are read everywhere.
fn plain_exponential(seen: &[Observation]) -> Box<dyn Survival> {
    let all: f64 = seen.iter().map(|it| it.wait.days() + 0.5).sum();
    let ended = seen.iter().filter(|it| it.wait.ended()).count() as f64;
    let mean = all / ended.max(0.5);
    Box::new(move |days: f64| (-(days + 0.5) / mean).exp())
}
