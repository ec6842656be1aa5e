module.exports = { plus: (one, other) => one + other };
