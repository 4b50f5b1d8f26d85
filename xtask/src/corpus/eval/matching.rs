//! One-to-one matching of found applications with true ones that maximises the messages they share.
//!
//! Exact (Hungarian method with potentials, O(n²·m)); a greedy choice would flatter or punish by order.

/// For each row the column it is matched with; pairs of weight zero are left unmatched.
///
/// `weights[row][column]` is how much the two share; all rows have the same length.
pub fn best(weights: &[Vec<u32>]) -> Vec<Option<usize>> {
    let rows = weights.len();
    let columns = weights.first().map_or(0, Vec::len);
    if rows == 0 || columns == 0 {
        return vec![None; rows];
    }
    let size = rows.max(columns);
    let cost = |row: usize, column: usize| -> i64 {
        let weight = weights
            .get(row)
            .and_then(|line| line.get(column))
            .copied()
            .unwrap_or(0);
        -i64::from(weight)
    };
    let owners = assign(size, cost);
    let mut found = vec![None; rows];
    for (column, row) in owners.into_iter().enumerate() {
        if row < rows && column < columns && weights[row][column] > 0 {
            found[row] = Some(column);
        }
    }
    found
}

/// The row that owns each column in a cheapest complete assignment of a square cost table.
fn assign(size: usize, cost: impl Fn(usize, usize) -> i64) -> Vec<usize> {
    // Index 0 is a column that stands for “not yet assigned”; rows and columns count from 1.
    let mut row_price = vec![0_i64; size + 1];
    let mut column_price = vec![0_i64; size + 1];
    let mut owner = vec![0_usize; size + 1];
    let mut way = vec![0_usize; size + 1];
    for row in 1..=size {
        owner[0] = row;
        let mut column = 0;
        let mut slack = vec![i64::MAX; size + 1];
        let mut used = vec![false; size + 1];
        while owner[column] != 0 {
            used[column] = true;
            let (current, mut step, mut next) = (owner[column], i64::MAX, 0);
            for other in 1..=size {
                if used[other] {
                    continue;
                }
                let reduced =
                    cost(current - 1, other - 1) - row_price[current] - column_price[other];
                if reduced < slack[other] {
                    slack[other] = reduced;
                    way[other] = column;
                }
                if slack[other] < step {
                    step = slack[other];
                    next = other;
                }
            }
            for other in 0..=size {
                if used[other] {
                    row_price[owner[other]] += step;
                    column_price[other] -= step;
                } else {
                    slack[other] = slack[other].saturating_sub(step);
                }
            }
            column = next;
        }
        while column != 0 {
            let before = way[column];
            owner[column] = owner[before];
            column = before;
        }
    }
    owner[1..].iter().map(|row| row - 1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(weights: &[&[u32]], expected: &[Option<usize>]) {
        let table: Vec<Vec<u32>> = weights.iter().map(|row| row.to_vec()).collect();
        assert_eq!(best(&table), expected);
    }

    #[test]
    fn the_sum_is_maximised_where_greed_would_fail() {
        check(&[&[10, 9], &[9, 0]], &[Some(1), Some(0)]);
    }

    #[test]
    fn surplus_rows_and_columns_stay_unmatched() {
        check(&[&[5], &[7], &[1]], &[None, Some(0), None]);
        check(&[&[0, 0, 3]], &[Some(2)]);
        check(&[&[0, 0]], &[None]);
        check(&[], &[]);
    }
}
