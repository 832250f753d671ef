@echo off
rem Runs Copiste on Windows: what bin/copiste does elsewhere, in the same order. It does not build the
rem program, and does not weigh the inputs.
setlocal
for %%I in ("%~dp0..") do set "_home=%%~fI"
set "_target=%_home%"
set "_options=%_home%\lib\long-run.options"
if exist "%_home%\pom.xml" (
  set "_target=%_home%\target"
  set "_options=%_home%\src\build\long-run.options"
)
set "_jar=%_target%\copiste.jar"
if not exist "%_jar%" (
  echo copiste: error: the program must be built first, with mvn package>&2
  exit /b 3
)

rem A release may bring its own Java. People write JAVA_HOME with quotation marks, too.
set "_java="
if exist "%_home%\jre\bin\java.exe" set "_java=%_home%\jre\bin\java.exe"
if defined _java goto found
if not defined JAVA_HOME goto path
set "_java=%JAVA_HOME:"=%\bin\java.exe"
if exist "%_java%" goto found
set "_java="
:path
for %%I in (java.exe) do set "_java=%%~$PATH:I"
if defined _java goto found
echo copiste: error: no Java was found; Copiste needs Java 17 or later>&2
exit /b 3
:found

rem The archive of parsed classes fits one Java and one program; their sizes and times name it.
set "_share="
set "_cache="
if defined LOCALAPPDATA set "_cache=%LOCALAPPDATA%\copiste"
if defined COPISTE_CACHE set "_cache=%COPISTE_CACHE%"
if not defined _cache goto run
for %%I in ("%_java%") do for %%J in ("%_jar%") do set "_key=%%~zI-%%~tI-%%~zJ-%%~tJ"
set "_key=%_key:/=%"
set "_key=%_key::=%"
set "_key=%_key: =%"
set "_archive=%_cache%\classes-%_key%.jsa"
if exist "%_archive%" goto archived
call :archive
if errorlevel 3 exit /b 3
:archived
set "_size="
for %%I in ("%_archive%") do set "_size=%%~zI"
if not defined _size goto run
if "%_size%"=="0" goto run
set _share="-XX:SharedArchiveFile=%_archive%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:-UsePerfData

rem Messages are in UTF-8, which a console shows in its code page 65001 only; it gets its own back.
:run
set "_page="
for /f "tokens=2 delims=:." %%C in ('chcp 2^>nul') do set "_page=%%C"
if defined _page chcp 65001 >nul 2>nul
"%_java%" %_share% -XX:+UseSerialGC "@%_options%" %COPISTE_JAVA_OPTIONS% -cp "%_jar%" org.copiste.cli.Main %*
set "_code=%errorlevel%"
if defined _page chcp %_page% >nul 2>nul
exit /b %_code%

rem Those are the classes of one run over a small text. Where the archive cannot be made, an empty file
rem keeps the next run from trying again.
:archive
set "_trial=%_cache%\copiste-trial-%random%"
mkdir "%_trial%\in" 2>nul || exit /b 0
"%_java%" -version 2>"%_trial%\version.txt"
set "_version="
for /f "usebackq tokens=2,3" %%U in ("%_trial%\version.txt") do if "%%U"=="version" if not defined _version set "_version=%%~V"
for /f "delims=.-+_" %%V in ("%_version%") do set "_version=%%V"
for %%V in (1 9 10 11 12 13 14 15 16) do if "%_version%"=="%%V" goto old
>"%_trial%\in\trial.txt" echo Paris, le 3 mai 1923
>>"%_trial%\in\trial.txt" echo.
>>"%_trial%\in\trial.txt" echo Cher ami,
>>"%_trial%\in\trial.txt" echo.
>>"%_trial%\in\trial.txt" echo Je vous ecris avant que I's ami arrive.
"%_java%" "-XX:ArchiveClassesAtExit=%_trial%\classes.jsa" -XX:+UseSerialGC -cp "%_jar%" org.copiste.cli.Main encode "%_trial%\in" -o "%_trial%\out" --ledger --second-opinion off --no-config >nul 2>nul <nul
if exist "%_trial%\classes.jsa" (move /y "%_trial%\classes.jsa" "%_archive%" >nul 2>nul) else (type nul >"%_archive%")
rmdir /s /q "%_trial%" 2>nul
exit /b 0
:old
rmdir /s /q "%_trial%" 2>nul
for %%I in ("%_java%") do echo copiste: error: %%~I is older than Java 17, which Copiste needs>&2
exit /b 3
