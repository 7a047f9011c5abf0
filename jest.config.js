export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  // Files mostly wait for databases and processes of their own.
  maxWorkers: 4,
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.kerngraaf/'],
  globalSetup: './infra/local/testing/global-setup.ts',
  globalTeardown: './infra/local/testing/global-teardown.ts',
};
