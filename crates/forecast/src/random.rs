//! Random numbers that are the same in every run: drawn with a fixed seed.

/// The seed of every draw. Any would do; that it is fixed makes the same data give the same answer.
const SEED: u64 = 0x05EE_D0FA_17A1_7000;

/// So many vectors of independent standard normal numbers.
pub(crate) fn normals(size: usize, count: usize) -> impl Iterator<Item = Vec<f64>> {
    let mut random = fastrand::Rng::with_seed(SEED);
    (0..count).map(move |_| (0..size).map(|_| normal(&mut random)).collect())
}

/// Random numbers for whatever is not normal.
pub(crate) fn seeded() -> fastrand::Rng {
    fastrand::Rng::with_seed(SEED)
}

/// One number of the beta law with these shapes, which are 0 or more and not both 0.
pub(crate) fn beta(random: &mut fastrand::Rng, a: f64, b: f64) -> f64 {
    let (a, b) = (gamma(random, a), gamma(random, b));
    if a > 0.0 { a / (a + b) } else { 0.0 }
}

/// One number of the gamma law with this shape (Marsaglia and Tsang, *ACM Transactions on Mathematical Software* 26
/// (2000), 363–372); 0 where the shape is.
fn gamma(random: &mut fastrand::Rng, shape: f64) -> f64 {
    if shape < 1.0 {
        if shape <= 0.0 {
            return 0.0;
        }
        let less = (1.0 - random.f64()).powf(1.0 / shape);
        return less * gamma(random, shape + 1.0);
    }
    let d = shape - 1.0 / 3.0;
    let c = 1.0 / (9.0 * d).sqrt();
    loop {
        let z = normal(random);
        let v = (1.0 + c * z).powi(3);
        // 1 − u lies above 0, so its logarithm is finite.
        if v > 0.0 && (1.0 - random.f64()).ln() < 0.5 * z * z + d * (1.0 - v + v.ln()) {
            return d * v;
        }
    }
}

/// One standard normal number (Box and Muller, 1958).
pub(crate) fn normal(random: &mut fastrand::Rng) -> f64 {
    // 1 − u lies above 0, so its logarithm is finite.
    let radius = (-2.0 * (1.0 - random.f64()).ln()).sqrt();
    radius * (std::f64::consts::TAU * random.f64()).cos()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_normal_and_always_the_same() {
        let all: Vec<f64> = normals(5, 4_000).flatten().collect();
        let again: Vec<f64> = normals(5, 4_000).flatten().collect();
        assert_eq!(all, again);
        let count = all.len() as f64;
        let mean = all.iter().sum::<f64>() / count;
        let variance = all.iter().map(|it| it * it).sum::<f64>() / count;
        let within = all.iter().filter(|it| it.abs() < 1.0).count() as f64 / count;
        assert!(mean.abs() < 0.03 && (variance - 1.0).abs() < 0.04);
        assert!((within - 0.6827).abs() < 0.015);
    }

    #[test]
    fn a_beta_law_has_its_mean_and_its_spread() {
        let mut random = seeded();
        for (a, b) in [(0.3, 2.0), (5.0, 40.0), (900.0, 100.0)] {
            let drawn: Vec<f64> = (0..20_000).map(|_| beta(&mut random, a, b)).collect();
            let mean = drawn.iter().sum::<f64>() / 20_000.0;
            let variance = drawn.iter().map(|it| (it - mean).powi(2)).sum::<f64>() / 20_000.0;
            let wanted = a / (a + b);
            assert!((mean - wanted).abs() < 0.03 * wanted, "{mean} for {wanted}");
            let wanted = wanted * (1.0 - wanted) / (a + b + 1.0);
            assert!(
                (variance / wanted - 1.0).abs() < 0.06,
                "{variance} for {wanted}"
            );
        }
        assert!(beta(&mut random, 0.0, 3.0) <= 0.0 && beta(&mut random, 3.0, 0.0) >= 1.0);
    }
}
