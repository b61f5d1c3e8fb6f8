import { expect, test } from './launch-program';

test('the program opens one window with its Chinese name', async ({ launchProgram }) => {
  const { app, page } = await launchProgram();
  await expect(page).toHaveTitle(/政府信息公开/);
  expect(app.windows()).toHaveLength(1);
});
