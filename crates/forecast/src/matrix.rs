//! Small symmetric matrices and their Cholesky factor: as many rows as a model has parameters.
//!
//! Ours, because it is all that is needed of linear algebra: at most nineteen rows, factored once in a round.

/// A square matrix, row by row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Matrix {
    size: usize,
    cells: Vec<f64>,
}

impl Matrix {
    /// All zero.
    pub(crate) fn zero(size: usize) -> Self {
        Self {
            size,
            cells: vec![0.0; size * size],
        }
    }

    /// Zero but for its diagonal.
    pub(crate) fn diagonal(values: &[f64]) -> Self {
        let mut made = Self::zero(values.len());
        for (place, value) in values.iter().enumerate() {
            *made.cell(place, place) = *value;
        }
        made
    }

    pub(crate) fn size(&self) -> usize {
        self.size
    }

    pub(crate) fn at(&self, row: usize, column: usize) -> f64 {
        self.cells[row * self.size + column]
    }

    pub(crate) fn cell(&mut self, row: usize, column: usize) -> &mut f64 {
        &mut self.cells[row * self.size + column]
    }

    /// The product with a vector.
    pub(crate) fn times(&self, vector: &[f64]) -> Vec<f64> {
        let rows = self.cells.chunks_exact(self.size.max(1));
        rows.map(|row| row.iter().zip(vector).map(|(a, b)| a * b).sum())
            .collect()
    }

    /// The lower triangular factor *L* with *L Lᵀ* = this; `None` unless it is clearly positive definite.
    pub(crate) fn cholesky(&self) -> Option<Factor> {
        let mut lower = Self::zero(self.size);
        for row in 0..self.size {
            for column in 0..=row {
                let inner: f64 = (0..column)
                    .map(|k| lower.at(row, k) * lower.at(column, k))
                    .sum();
                let rest = self.at(row, column) - inner;
                *lower.cell(row, column) = if row == column {
                    let clear = rest.is_finite() && rest > 1e-13 * self.at(row, row).abs();
                    clear.then(|| rest.sqrt())?
                } else {
                    rest / lower.at(column, column)
                };
            }
        }
        Some(Factor(lower))
    }
}

/// A Cholesky factor.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Factor(Matrix);

impl Factor {
    /// Solves *L Lᵀ x* = `right`.
    pub(crate) fn solve(&self, right: &[f64]) -> Vec<f64> {
        let (lower, size) = (&self.0, self.0.size);
        let mut x = right.to_vec();
        for row in 0..size {
            let inner: f64 = (0..row).map(|k| lower.at(row, k) * x[k]).sum();
            x[row] = (x[row] - inner) / lower.at(row, row);
        }
        self.solve_upper(&mut x);
        x
    }

    /// Solves *Lᵀ x* = `x` in place: of independent normal numbers it makes ones whose covariance is the inverse.
    pub(crate) fn solve_upper(&self, x: &mut [f64]) {
        let (lower, size) = (&self.0, self.0.size);
        for row in (0..size).rev() {
            let inner: f64 = (row + 1..size).map(|k| lower.at(k, row) * x[k]).sum();
            x[row] = (x[row] - inner) / lower.at(row, row);
        }
    }

    /// The inverse of the matrix that was factored.
    pub(crate) fn inverse(&self) -> Matrix {
        let size = self.0.size;
        let mut inverse = Matrix::zero(size);
        for column in 0..size {
            let mut unit = vec![0.0; size];
            unit[column] = 1.0;
            for (row, value) in self.solve(&unit).into_iter().enumerate() {
                *inverse.cell(row, column) = value;
            }
        }
        inverse
    }

    /// The logarithm of the determinant of the matrix that was factored.
    pub(crate) fn log_determinant(&self) -> f64 {
        (0..self.0.size)
            .map(|place| 2.0 * self.0.at(place, place).ln())
            .sum()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn example() -> Matrix {
        let mut matrix = Matrix::diagonal(&[4.0, 5.0, 6.0]);
        for (row, column, value) in [(0, 1, 2.0), (0, 2, 0.6), (1, 2, -1.0)] {
            *matrix.cell(row, column) = value;
            *matrix.cell(column, row) = value;
        }
        matrix
    }

    #[test]
    fn the_solution_solves_and_the_inverse_inverts() {
        let matrix = example();
        let factor = matrix.cholesky().unwrap();
        let back = matrix.times(&factor.solve(&[1.0, -2.0, 3.0]));
        for (found, wanted) in back.iter().zip([1.0, -2.0, 3.0]) {
            assert!((found - wanted).abs() < 1e-12);
        }
        let inverse = factor.inverse();
        let unit = matrix.times(&[inverse.at(0, 1), inverse.at(1, 1), inverse.at(2, 1)]);
        for (found, wanted) in unit.iter().zip([0.0, 1.0, 0.0]) {
            assert!((found - wanted).abs() < 1e-12);
        }
        // 4·(5·6 − 1) − 2·(2·6 + 0.6) + 0.6·(−2 − 3)
        assert!((factor.log_determinant() - (116.0 - 25.2 - 3.0_f64).ln()).abs() < 1e-12);
    }

    #[test]
    fn what_is_not_positive_definite_has_no_factor() {
        assert!(Matrix::diagonal(&[1.0, 0.0]).cholesky().is_none());
        assert!(Matrix::diagonal(&[1.0, -1.0]).cholesky().is_none());
        assert!(Matrix::diagonal(&[f64::NAN]).cholesky().is_none());
        let mut flat = Matrix::diagonal(&[1.0, 1.0]);
        (*flat.cell(0, 1), *flat.cell(1, 0)) = (1.0, 1.0);
        assert!(flat.cholesky().is_none());
    }
}
