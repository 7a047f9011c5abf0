export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  // Files mostly wait for databases and processes of their own.
  maxWorkers: 4,
  // A bound for what hangs, not a measure of speed.
  testTimeout: 120_000,
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.kerngraaf/'],
  globalSetup: './infra/local/testing/global-setup.ts',
  globalTeardown: './infra/local/testing/global-teardown.ts',
};
