//! One question that many ask at once.

use std::sync::atomic::{AtomicU64, Ordering};

use tokio::sync::Mutex;

/// Lets those who ask at once share an answer, but never one to a question that was put before they came: it
/// could be older than a change that they know of.
#[derive(Debug, Default)]
pub(crate) struct Shared<T> {
    /// How often the question was put.
    put: AtomicU64,
    /// The last question that was answered, by its number, and the answer.
    answered: Mutex<(u64, T)>,
}

impl<T: Copy> Shared<T> {
    /// Puts the question, or waits for somebody else's that is put from now on.
    ///
    /// # Errors
    /// What the question says when it fails; who waited for that answer puts the question again.
    pub async fn ask<E>(&self, question: impl AsyncFnOnce() -> Result<T, E>) -> Result<T, E> {
        let before = self.put.load(Ordering::SeqCst);
        let mut answered = self.answered.lock().await;
        if answered.0 > before {
            return Ok(answered.1);
        }
        let nth = self.put.fetch_add(1, Ordering::SeqCst) + 1;
        let answer = question().await?;
        *answered = (nth, answer);
        Ok(answer)
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::sync::Arc;
    use std::sync::atomic::AtomicUsize;

    use tokio::sync::Semaphore;

    use super::*;

    #[tokio::test]
    async fn who_comes_while_a_question_is_out_shares_the_next_one() {
        let shared = Arc::new(Shared::<usize>::default());
        let (asked, gate) = (Arc::new(AtomicUsize::new(0)), Arc::new(Semaphore::new(0)));
        let ask = || {
            let (shared, asked, gate) = (shared.clone(), asked.clone(), gate.clone());
            tokio::spawn(async move {
                let question = async || {
                    let nth = asked.fetch_add(1, Ordering::SeqCst) + 1;
                    if let Ok(permit) = gate.acquire().await {
                        permit.forget();
                    }
                    Ok::<_, Infallible>(nth)
                };
                shared.ask(question).await
            })
        };
        let first = ask();
        while asked.load(Ordering::SeqCst) == 0 {
            tokio::task::yield_now().await;
        }
        let others: Vec<_> = (0..5).map(|_| ask()).collect();
        for _ in 0..50 {
            tokio::task::yield_now().await;
        }
        gate.add_permits(2);
        assert_eq!(first.await.expect("an answer"), Ok(1));
        for other in others {
            // Never the first answer, and all of them the second.
            assert_eq!(other.await.expect("an answer"), Ok(2));
        }
    }

    #[tokio::test]
    async fn a_question_that_fails_is_put_again() {
        let shared = Shared::<u8>::default();
        assert_eq!(shared.ask(async || Err::<u8, _>("no")).await, Err("no"));
        assert_eq!(shared.ask(async || Ok::<_, &str>(7)).await, Ok(7));
    }
}
