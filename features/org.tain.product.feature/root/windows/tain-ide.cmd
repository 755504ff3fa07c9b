@echo off
rem Starts the Tain workbench on Windows:   tain-ide.cmd [FOLDER] [-data WORKSPACE] [arguments of the Eclipse launcher]
rem FOLDER is opened as a project. Needs a JDK 21 or newer: a run compiles the simulator that Tain generates.
rem TAIN_JAVA_HOME or JAVA_HOME names one; TAIN_JAVA_OPTIONS adds options of the Java machine, such as -Xmx4g.
setlocal
set "HERE=%~dp0"
set "JDK="
set "MAJOR="
call :jdk "%TAIN_JAVA_HOME%"
call :jdk "%JAVA_HOME%"
for /f "delims=" %%j in ('where javac 2^>nul') do call :jdk "%%~dpj.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-*") do call :jdk "%%~d"
for /d %%d in ("%LocalAppData%\Programs\Eclipse Adoptium\jdk-*") do call :jdk "%%~d"
for /d %%d in ("%ProgramFiles%\Microsoft\jdk-*") do call :jdk "%%~d"
for /d %%d in ("%ProgramFiles%\Java\jdk-*") do call :jdk "%%~d"
if not defined JDK (
	echo Tain needs a JDK 21 or newer; a JRE is not enough, because a run compiles its simulator. None was found. 1>&2
	echo Install one, or name its folder in TAIN_JAVA_HOME. 1>&2
	pause
	exit /b 1
)
set "OPTIONS=-Xms512m -Xmx1g -XX:+UseG1GC -XX:InitiatingHeapOccupancyPercent=70 -XX:G1HeapRegionSize=8m -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED"
set "OPTIONS=%OPTIONS% -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
if %MAJOR% GEQ 23 set "OPTIONS=%OPTIONS% --sun-misc-unsafe-memory-access=allow"
for %%l in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~l"
set "PRINTED=%TEMP%\tain-ide-%RANDOM%%RANDOM%.txt"
set "OPEN="
set "ARGUMENTS="
set "WORKSPACE="
if "%~1"=="" goto start
set "FIRST=%~1"
if "%FIRST:~0,1%"=="-" goto arguments
set "OPEN="-Dtain.open=%~f1""
shift /1
:arguments
if "%~1"=="" goto start
set ARGUMENTS=%ARGUMENTS% "%~1"
shift /1
goto arguments

:start
"%JDK%\bin\java.exe" %OPTIONS% %TAIN_JAVA_OPTIONS% %OPEN% -jar "%LAUNCHER%" -nosplash -vm "%JDK%\bin\javaw.exe" %ARGUMENTS% %WORKSPACE% > "%PRINTED%"
set "CODE=%ERRORLEVEL%"
if "%CODE%"=="23" goto start
if not "%CODE%"=="24" goto end
rem what the launcher prints last, before it exits with 24, are the arguments of the next start
set "BEFORE="
for /f "usebackq delims=" %%l in ("%PRINTED%") do call :line "%%l"
set "OPEN="
goto start

:end
del "%PRINTED%" 2>nul
exit /b %CODE%

:line
if "%BEFORE%"=="-data" set WORKSPACE=-data "%~1"
set "BEFORE=%~1"
exit /b 0

:jdk
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MAJOR=0"
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "MAJOR=%%v"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% LSS 21 exit /b 0
set "JDK=%~1"
exit /b 0
