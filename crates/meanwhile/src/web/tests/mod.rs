//! The server as others see it: one request, one answer.
