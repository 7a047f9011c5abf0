// Neither a signal nor the end of its channel stops it.
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(signal, () => undefined);
setInterval(() => undefined, 1_000);
process.stdout.write('deaf\n');
