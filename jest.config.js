export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.kerngraaf/'],
  globalSetup: './infra/local/testing/global-setup.ts',
  globalTeardown: './infra/local/testing/global-teardown.ts',
};
