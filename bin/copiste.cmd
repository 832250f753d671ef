@echo off
rem Runs Copiste on Windows: what bin/copiste does elsewhere, in the same order. It does not build the
rem program, and does not weigh the inputs.
setlocal
for %%I in ("%~dp0..") do set "home=%%~fI"
set "target=%home%"
set "options=%home%\lib\long-run.options"
if exist "%home%\pom.xml" (
  set "target=%home%\target"
  set "options=%home%\src\build\long-run.options"
)
set "jar=%target%\copiste.jar"
if not exist "%jar%" (
  echo copiste: error: the program must be built first, with mvn package>&2
  exit /b 3
)

set "java="
if exist "%home%\jre\bin\java.exe" set "java=%home%\jre\bin\java.exe"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%I in (java.exe) do set "java=%%~$PATH:I"
if not defined java (
  echo copiste: error: no Java was found; Copiste needs Java 17 or later>&2
  exit /b 3
)

rem The archive of parsed classes fits one Java and one program; their sizes and times name it.
set "share="
set "cache="
if defined LOCALAPPDATA set "cache=%LOCALAPPDATA%\copiste"
if defined COPISTE_CACHE set "cache=%COPISTE_CACHE%"
if not defined cache goto run
for %%I in ("%java%") do for %%J in ("%jar%") do set "key=%%~zI-%%~tI-%%~zJ-%%~tJ"
set "key=%key:/=%"
set "key=%key::=%"
set "key=%key: =%"
set "archive=%cache%\classes-%key%.jsa"
if not exist "%archive%" call :archive
set share="-XX:SharedArchiveFile=%archive%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:-UsePerfData

:run
"%java%" %share% -XX:+UseSerialGC "@%options%" %COPISTE_JAVA_OPTIONS% -cp "%jar%" org.copiste.cli.Main %*
exit /b %errorlevel%

rem Those are the classes of one run over a small text. Where the archive cannot be made, an empty file
rem keeps the next run from trying again.
:archive
set "trial=%cache%\copiste-trial-%random%"
mkdir "%trial%\in" 2>nul || exit /b 0
>"%trial%\in\trial.txt" echo Paris, le 3 mai 1923
>>"%trial%\in\trial.txt" echo.
>>"%trial%\in\trial.txt" echo Cher ami,
>>"%trial%\in\trial.txt" echo.
>>"%trial%\in\trial.txt" echo Je vous ecris avant que I's ami arrive.
"%java%" "-XX:ArchiveClassesAtExit=%trial%\classes.jsa" -XX:+UseSerialGC -cp "%jar%" org.copiste.cli.Main encode "%trial%\in" -o "%trial%\out" --ledger --second-opinion off --no-config >nul 2>nul <nul
if exist "%trial%\classes.jsa" (move /y "%trial%\classes.jsa" "%archive%" >nul 2>nul) else (type nul >"%archive%")
rmdir /s /q "%trial%" 2>nul
exit /b 0
