// How much memory a server gives its transactions, as it writes amounts: "1.35GiB"; "0B" is no limit of its own.
// returns value: STRING
SHOW SETTINGS 'dbms.memory.transaction.total.max', 'db.memory.transaction.total.max', 'db.memory.transaction.max'
YIELD value
RETURN value
