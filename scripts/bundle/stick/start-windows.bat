@echo off
cd /d "%~dp0"
where node >nul 2>nul && (node serve.mjs & goto end)
where py >nul 2>nul && (py -3 serve.py & goto end)
where python >nul 2>nul && (python serve.py & goto end)
echo This computer has neither Node nor Python. Open figures.html with a double-click instead.
pause
:end
