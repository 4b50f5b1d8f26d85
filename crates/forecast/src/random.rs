//! Random numbers that are the same in every run: drawn with a fixed seed.

/// The seed of every draw. Any would do; that it is fixed makes the same data give the same answer.
const SEED: u64 = 0x05EE_D0FA_17A1_7000;

/// So many vectors of independent standard normal numbers.
pub(crate) fn normals(size: usize, count: usize) -> impl Iterator<Item = Vec<f64>> {
    let mut random = fastrand::Rng::with_seed(SEED);
    (0..count).map(move |_| (0..size).map(|_| normal(&mut random)).collect())
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
}
